interface ImportMetaEnv {
  /** Mode of the card's shadow root, set by wxt.config.ts. */
  readonly MAEKRAK_CARD_ROOT: ShadowRootMode
  /** Selectors of all bodies that rules name, in one list, set by wxt.config.ts. */
  readonly MAEKRAK_BODIES: string
  /** Mail address that readers report mistakes to; '' where package.json names none. Set by wxt.config.ts. */
  readonly MAEKRAK_REPORT: string
  /** '1' in the build that counts loopback pages as news. */
  readonly MAEKRAK_TEST_HOSTS: string
  /** Names the bundled data as built: the beginning of its index's sha256. */
  readonly MAEKRAK_CORE: string
  /** Whether datasets may come over plain http from this machine, set by wxt.config.ts. */
  readonly MAEKRAK_LOOPBACK: boolean
}
