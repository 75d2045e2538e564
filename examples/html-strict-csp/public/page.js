async function getToken() {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}.`)
  return (await response.json()).token
}

const { baseUrl } = await (await fetch('/config.json')).json()
AirbyteEmbedded.mount('#data-sources', { baseUrl, getToken })
