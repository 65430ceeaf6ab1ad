import { decodeUtf8, encodeUtf8, sha256 } from './bytes.ts'
import { applyDelta } from './delta.ts'
import { type Examined, examine, examineFile } from './examine.ts'
import { openFile } from './file.ts'
import { Refused } from './refusal.ts'
import type { ExamineTask } from './world.ts'

/** Does one task of examining, in this thread. Throws Refused. */
export async function runTask(task: ExamineTask): Promise<Examined> {
  switch (task.kind) {
    case 'file':
      return examineFile(task.name, task.bytes, task.around)
    case 'download':
      return examine(task.bytes, task.wanted, task.around)
    case 'delta': {
      // the base was checked when it was installed, and is opened here as it was stored
      const bytes = encodeUtf8(applyDelta(openFile(task.base), decodeUtf8(task.bytes)))
      if ((await sha256(bytes)) !== task.sha256) throw new Refused('hash')
      return examine(bytes, task.wanted, task.around)
    }
  }
}
