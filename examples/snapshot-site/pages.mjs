const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** @param {unknown} text */
const escape = (text) => String(text).replaceAll(/[&<>"']/g, (character) => entities[character])

const certainties = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
  'not-graded': 'Not graded',
}

const reviews = {
  'needs-review': 'This content needs a review.',
  'unreviewed-demo':
    'No qualified reviewer has signed this content yet. It is demonstration content and not medical advice.',
  'in-review': 'This content is being reviewed.',
  reviewed: 'A qualified reviewer has signed this content.',
}

const weakest = Object.keys(reviews)

/** The review of a page is that of the least reviewed document on it. */
const reviewOf = (documents) =>
  reviews[weakest.find((state) => documents.some(({ governance }) => governance.reviewState === state))]

const notice = ({ licence, disclaimer }, documents) => `<footer>
  <p><strong>${escape(reviewOf(documents))}</strong></p>
  <p>${escape(disclaimer)}</p>
  <p>By ${escape(licence.attribution)}, <a rel="license" href="${escape(licence.url)}">${escape(licence.name)}</a></p>
</footer>`

const layout = (title, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/style.css">
<body>
<header><a href="/">Minerals</a></header>
<main>
${body}
</main>
</body>
</html>
`

/** The page that lists all minerals. */
export const indexPage = (edition) => {
  const minerals = edition.list('minerals').sort((a, b) => a.name.localeCompare(b.name))
  const items = minerals.map(
    ({
      slug,
      name,
      symbol,
      summary,
    }) => `<li><a href="/${slug}.html"><b>${escape(symbol)}</b> ${escape(name)}</a>
  <p>${escape(summary)}</p></li>`,
  )
  return layout(
    'Minerals',
    `<h1>Minerals</h1>\n<ul class="list">${items.join('\n')}</ul>\n${notice(edition.manifest, minerals)}`,
  )
}

const claimItem = (edition, claim, numbers) => {
  const marks = claim.citations.map(({ slug }) => `<a href="#${slug}">${numbers.indexOf(slug) + 1}</a>`)
  return `<li>${escape(claim.statement)} <sup>${marks.join(' ')}</sup>
  <p><b>${certainties[claim.certainty]}.</b> ${escape(claim.plainLanguage)}</p></li>`
}

const sourceItem = ({ slug, authorsText, year, title, doi }) =>
  `<li id="${slug}">${escape(authorsText)} (${year}). ${doi ? `<a href="https://doi.org/${escape(doi)}">${escape(title)}</a>` : escape(title)}.</li>`

/** The page of a mineral: its claims, each with its certainty and its sources. */
export const mineralPage = (edition, mineral) => {
  const claims = mineral.claims.map(edition.follow)
  const sources = [...new Set(claims.flatMap(({ citations }) => citations.map(({ slug }) => slug)))]
  const works = sources.map((slug) => edition.follow({ type: 'citations', slug }))
  return layout(
    mineral.name,
    `<h1>${escape(mineral.name)}</h1>
<p class="lead">${escape(mineral.summary)}</p>
<h2>What is known, and how surely</h2>
<ul class="claims">${claims.map((claim) => claimItem(edition, claim, sources)).join('\n')}</ul>
<h2>Sources</h2>
<ol>${works.map(sourceItem).join('\n')}</ol>
${notice(edition.manifest, [mineral, ...claims])}`,
  )
}
