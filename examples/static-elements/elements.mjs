import { defineCitations } from '@cofactor/sdk/elements/citations'
import { defineClaim } from '@cofactor/sdk/elements/claim'
import { defineFoodSources } from '@cofactor/sdk/elements/food-sources'
import { defineMineralCard } from '@cofactor/sdk/elements/mineral-card'

defineMineralCard()
defineClaim()
defineCitations()
defineFoodSources()
