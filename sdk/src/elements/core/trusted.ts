type Policy = { createHTML(text: string): string }
type Factory = { createPolicy(name: string, rules: Policy): Policy }

const hasPolicies = (scope: object): scope is { trustedTypes: Factory } => 'trustedTypes' in scope

const plain: Policy = { createHTML: (text) => text }

let policy: Policy | undefined

const createPolicy = (scope: object): Policy =>
  hasPolicies(scope) ? scope.trustedTypes.createPolicy('cofactor', plain) : plain

/**
 * The nodes of rendered HTML, which has been escaped. On pages that enforce Trusted Types it passes the policy
 * `cofactor`.
 */
export const toNodes = (text: string): DocumentFragment => {
  policy ??= createPolicy(globalThis)
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(text)
  return template.content
}
