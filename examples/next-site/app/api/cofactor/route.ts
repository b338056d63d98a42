import { revalidateHandler } from '@cofactor/sdk/next'

export const POST = revalidateHandler({ secret: process.env.COFACTOR_WEBHOOK_SECRET })
