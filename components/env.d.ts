interface ImportMetaEnv {
  /** Mode of the card's shadow root, set by wxt.config.ts. */
  readonly MAEKRAK_CARD_ROOT: ShadowRootMode
}
