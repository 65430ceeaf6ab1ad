const ADDS = /(?:더해|합해|합쳐|합한|더한|합하면|더하면|합치면) ?(?:모두 |총 |약 )?$/
const REACH = 40

/** "…을 더해 모두", "…를 합하면": whether the words right before an amount that starts at `start` say that it is a sum; none before `from` count. */
export const isSum = (text: string, from: number, start: number): boolean =>
  ADDS.test(text.slice(Math.max(from, start - REACH), start))
