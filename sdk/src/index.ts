export { createClient } from './createClient.js'
export { memoryCache } from './memoryCache.js'
export type { Client } from './createClient.js'
export type { Door } from './createDoor.js'
export type { ClientOptions, FetchFunction, RetryOptions } from './ClientOptions.js'
export type { Cache, CacheEntry } from './Cache.js'
export type { MemoryCache, MemoryCacheOptions } from './memoryCache.js'

// What the reads take and give.
export type {
  CallOptions,
  ExchangeInit,
  FetchInit,
  ListOptions,
  Locale,
  RequestOptions,
  SelectOptions,
} from './types/options.js'
export type { ApiPromise, Health, Meta, Page, ResponseInfo, WithResponse } from './types/results.js'
export type { FieldList, FieldName, FieldsOf } from './types/fields.js'
export type { Filter, IncludePath, SelectedCondition, SelectedPath, SortKey } from './types/query.js'
export type { DocumentType, Ref } from './types/Ref.js'
export type { Register } from './types/Register.js'
export type { Resource } from './types/Resource.js'
export type { Selected } from './types/Selected.js'

// The documents, and every schema of the API by its name.
export type * from './generated/documents.js'
export type { components } from './generated/schema.js'

// Errors, each with a guard that also recognises those of other realms and of other copies of the package.
export { BadRequestError } from './errors/BadRequestError.js'
export { CofactorError } from './errors/CofactorError.js'
export { ForbiddenError } from './errors/ForbiddenError.js'
export { GoneError } from './errors/GoneError.js'
export { NetworkError } from './errors/NetworkError.js'
export { NotFoundError } from './errors/NotFoundError.js'
export { ParseError } from './errors/ParseError.js'
export { ProblemError } from './errors/ProblemError.js'
export { RateLimitError } from './errors/RateLimitError.js'
export { ServerError } from './errors/ServerError.js'
export { TimeoutError } from './errors/TimeoutError.js'
export { UnauthorizedError } from './errors/UnauthorizedError.js'
export type { ErrorCode, ProblemCode } from './errors/ErrorCode.js'
export type { Problem } from './errors/ProblemError.js'
export {
  isBadRequestError,
  isCofactorError,
  isForbiddenError,
  isGoneError,
  isNetworkError,
  isNotFoundError,
  isParseError,
  isProblemError,
  isRateLimitError,
  isServerError,
  isTimeoutError,
  isUnauthorizedError,
} from './errors/guards.js'
