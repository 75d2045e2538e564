const element = document.querySelector('airbyte-embedded')
const { baseUrl } = await (await fetch('/config.json')).json()
element.baseUrl = baseUrl
element.getToken = async () => {
  const response = await fetch('/api/embedded-token', { method: 'POST' })
  if (!response.ok) throw new Error(`The token route answered ${response.status}.`)
  return (await response.json()).token
}
