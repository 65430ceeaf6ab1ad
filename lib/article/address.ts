/**
 * The address whose rule holds for a page. In the build for tests a page on loopback stands for a host's:
 * /site/www.example.org/news/1 is read by the rule of www.example.org; the store's build has no such way in.
 */
export function addressOf(location: Location | URL): URL {
  const url = new URL(location.href)
  if (import.meta.env.MAEKRAK_TEST_HOSTS !== '1' || !/^(?:localhost|127\.0\.0\.1)$/.test(url.hostname)) return url
  const [, host, path] = /^\/site\/([^/]+)(\/.*)$/.exec(url.pathname) ?? []
  return host && path ? new URL(`https://${host}${path}${url.search}`) : url
}
