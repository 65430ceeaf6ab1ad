import { broadcast, regions, technology } from './broadcast.ts'
import { economy } from './economy.ts'
import { dailies, portalsAndWires } from './national.ts'
import { shared } from './shared.ts'
import { hostsOf, type Site } from './site.ts'
import { state } from './state.ts'

/** Every host with a rule: where the bootstrap is declared, and how the reader finds the article. */
export const sites: readonly Site[] = [
  ...portalsAndWires,
  ...dailies,
  ...economy,
  ...broadcast,
  ...technology,
  ...regions,
  ...state,
  ...shared,
]

const byHost = new Map(sites.flatMap((site) => hostsOf(site).map((host) => [host, site] as const)))

/** The row of a host; null: it has none. */
export const siteOf = (host: string): Site | null => byHost.get(host) ?? null
