/** The lines behind the first `count` that aren't blank. */
export async function* skipLines(lines: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count
  for await (const line of lines) {
    if (line.trim() === '') continue
    if (left > 0) left--
    else yield line
  }
}
