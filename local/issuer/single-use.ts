import { randomBytes } from "node:crypto";

/** At most this many are kept, so that nobody fills the memory: the oldest go first. */
const maxKept = 1_000;

/** Secrets that stand for something, each of which can be redeemed once and within its lifetime. */
export class SingleUse<Thing> {
  private readonly kept = new Map<string, { readonly thing: Thing; readonly expiresAt: number }>();

  constructor(
    private readonly lifetimeSeconds: number,
    private readonly now: () => number,
  ) {}

  issue(thing: Thing): string {
    const secret = randomBytes(32).toString("base64url");
    this.kept.set(secret, { thing, expiresAt: this.now() + this.lifetimeSeconds * 1_000 });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= maxKept) break;
      this.kept.delete(oldest);
    }
    return secret;
  }

  /** What it stands for; undefined when it was never issued, was redeemed before or has expired. */
  redeem(secret: string): Thing | undefined {
    const found = this.kept.get(secret);
    this.kept.delete(secret);
    return found && found.expiresAt > this.now() ? found.thing : undefined;
  }
}
