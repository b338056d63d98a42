import { defineElements } from '@cofactor/sdk/elements'

defineElements()
