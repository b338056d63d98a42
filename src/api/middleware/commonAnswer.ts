import type { RequestHandler } from 'express'
import type { ApiContext } from '../apiContext'
import { commonHeaders } from '../respond/commonHeaders'

/** Says in every answer what all of them say. */
export const commonAnswer = ({ store }: ApiContext): RequestHandler =>
  function commonAnswer(_request, response, next) {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value)
    response.setHeader('Cofactor-Revision', store.revision)
    next()
  }
