import sanitizeHtml from 'sanitize-html'

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'br'],
    ...['strong', 'em', 'u', 's', 'sub', 'sup', 'a'],
  ],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  // Headings of prose stand below the heading of its section.
  transformTags: { h2: 'h3', h3: 'h4', h4: 'h5' },
}

/** Prose was sanitised when it was published; what goes out as a page is sanitised again, whoever stored it. */
export const sanitiseProse = (html: string): string =>
  sanitizeHtml(html, { ...allowed, allowedTags: ['h5', ...(allowed.allowedTags || [])] })
