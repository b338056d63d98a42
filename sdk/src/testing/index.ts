export { createFakeServer } from './createFakeServer.js'
export { refTo } from './refTo.js'
export { webhookRequest } from './webhookRequest.js'
export {
  makeArticle,
  makeCitation,
  makeClaim,
  makeFactor,
  makeFood,
  makeFunction,
  makeIntakeReference,
  makeMineral,
  makePerson,
  makeSymptom,
  makeTherapy,
} from './builders.js'
export type { AnyDocument } from './AnyDocument.js'
export type { Builder } from './builders.js'
export type { ChangeEvent, Failure, FakeRequest, FakeServer, FakeServerOptions } from './FakeServer.js'
export type { UnsentEvent } from './webhookRequest.js'
