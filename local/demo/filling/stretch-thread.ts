import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import type { Organization } from "../cases/organization.js";
import type { Period } from "../cases/period.js";
import type { Stretch } from "../rows/case-maker.js";
import type { MadeStretch } from "./make-stretch.js";

const file = join(repositoryRoot, "dist/local/demo/filling/stretch-worker.js");

/** Nearly all that is made up is over with its case: with room for many, hardly anything is looked at again. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

interface Waiting {
  readonly resolve: (made: MadeStretch) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that makes up cases, and answers in the order in which it is asked. */
export class StretchThread {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];

  constructor(period: Period, organization: Organization) {
    this.worker = new Worker(file, { workerData: { period, organization }, resourceLimits });
    this.worker.on("message", (made: MadeStretch) => this.waiting.shift()?.resolve(made));
    this.worker.on("error", (error: Error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  make(stretch: Stretch): Promise<MadeStretch> {
    const made = new Promise<MadeStretch>((resolve, reject) => this.waiting.push({ resolve, reject }));
    // It is waited for in its turn; until then a failure is not one that nobody looks at.
    made.catch(() => undefined);
    this.worker.postMessage(stretch);
    return made;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
