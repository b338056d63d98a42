import { renderCitations, renderClaim, renderMineralCard } from '@cofactor/sdk/elements'

/**
 * The whole page. Three of its elements have their content already; the table of foods gets its own in the browser.
 *
 * @param {{ baseUrl: string, mineral: object, claim: object }} content Answers with their `data` and `meta`
 */
export const page = ({ baseUrl, mineral, claim }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>About magnesium</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
    <script type="module" src="/elements.js"></script>
  </head>
  <body>
    <main>
      <h1>About magnesium</h1>
      ${renderMineralCard(mineral.data, { meta: mineral.meta, headingLevel: 2, jsonLd: true })}

      <h2>One statement, and what it rests on</h2>
      ${renderClaim(claim.data, { meta: claim.meta })}
      ${renderCitations(claim.data.citations, { meta: claim.meta, claim: claim.data.slug })}

      <h2>Foods</h2>
      <cofactor-food-sources base-url="${baseUrl}" mineral="magnesium" limit="8" loading="lazy">
        <noscript>The table of foods needs scripts.</noscript>
      </cofactor-food-sources>
    </main>
  </body>
</html>
`
