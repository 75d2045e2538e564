export { EmbeddedError, isEmbeddedError } from './domain/errors'
