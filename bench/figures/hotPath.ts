/** The document that everything hot is measured with: the largest mineral of the starter knowledge. */
export const hotPath = '/v1/minerals/magnesium'
