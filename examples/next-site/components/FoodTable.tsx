import { cofactor } from '../lib/cofactor'

/** The foods that hold the most of a mineral in 100 g. */
export const FoodTable = async ({ mineral }: { mineral: string }) => {
  const amount = `amounts(mineral:${mineral}).amount` as const
  const { items } = await cofactor.foods.list({
    fields: ['name', 'amounts'],
    filter: { [amount]: { gt: 0 } },
    sort: [`-${amount}`],
    limit: 8,
  })
  const rows = items.flatMap(({ slug, name, amounts }) => {
    const found = amounts.find((one) => one.mineral?.slug === mineral)
    return found?.amount === undefined ? [] : [{ slug, name, amount: found.amount, unit: found.unit }]
  })
  const most = rows[0]?.amount
  if (!most) return null
  return (
    <section>
      <h2>Foods with the most</h2>
      <table>
        <caption>In 100 g. How much the body takes up differs.</caption>
        <thead>
          <tr>
            <th scope="col">Food</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th scope="row">{row.name}</th>
              <td>
                <span className="bar" style={{ width: `${(100 * row.amount) / most}%` }} />
                {row.amount} {row.unit === 'ug' ? 'µg' : row.unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
