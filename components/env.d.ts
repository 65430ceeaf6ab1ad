interface ImportMetaEnv {
  /** Mode of the card's shadow root, set by wxt.config.ts. */
  readonly MAEKRAK_CARD_ROOT: ShadowRootMode
  /** Whether datasets may come over plain http from this machine, set by wxt.config.ts. */
  readonly MAEKRAK_LOOPBACK: boolean
}
