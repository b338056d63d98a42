const unpkg = 'https://unpkg.com'

/** The last version of GraphiQL that is whole files, and what it stands on; each is refused if it is not that file. */
const scripts = [
  [
    'react@18.3.1/umd/react.production.min.js',
    'sha384-DGyLxAyjq0f9SPpVevD6IgztCFlnMF6oW/XQGmfe+IsZ8TqEiDrcHkMLKI6fiB/Z',
  ],
  [
    'react-dom@18.3.1/umd/react-dom.production.min.js',
    'sha384-gTGxhz21lVGYNMcdJOyq01Edg0jhn/c22nsx0kyqP0TxaV5WVdsSH1fSDUf5YJj1',
  ],
  [
    'graphiql@3.9.0/graphiql.min.js',
    'sha384-8NGfVj4CVlqHajlZj+bPJT4thxPMHMJYn7DWK2CvtopLd02E7qsPHazniBYvVjOO',
  ],
] as const

const style = [
  'graphiql@3.9.0/graphiql.min.css',
  'sha384-QMux00XgRtwRLSYIY3kw2rj1ovk5AuuliAchk+HSQbqdbGFnz9GYuqIlOqxhwCE2',
] as const

const firstQuery = `# Everything there is stands in the schema, in the book at the left.
{
  licence { attribution }
  minerals(first: 3) {
    totalCount
    nodes {
      name
      review { notice }
      claims(first: 2) { nodes { plainLanguage citations { title year } } }
    }
  }
}
`

/**
 * A page to write queries in: GraphiQL. For development alone, since its scripts come from a public network that
 * serves packages; as packages of ours they would be some hundred.
 */
export const explorerPage = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>GraphQL: Cofactor</title>
    <link rel="stylesheet" crossorigin href="${unpkg}/${style[0]}" integrity="${style[1]}" />
    <style>html, body, #page { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <div id="page">Loading GraphiQL from unpkg.com…</div>
${scripts.map(([path, hash]) => `    <script crossorigin src="${unpkg}/${path}" integrity="${hash}"></script>`).join('\n')}
    <script>
      ReactDOM.createRoot(document.getElementById('page')).render(
        React.createElement(GraphiQL, {
          fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
          defaultQuery: ${JSON.stringify(firstQuery)},
        }),
      )
    </script>
  </body>
</html>
`
