// The script tag stands above the components and knows no client.
export { finishOAuth } from '../client/finishOAuth'
