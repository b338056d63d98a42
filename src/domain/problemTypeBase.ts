/** Address of the description of each problem of the delivery API, followed by the problem's code. */
export const problemTypeBase = 'https://cofactor.dev/problems/'
