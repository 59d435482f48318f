import { CordonError } from "../../../../platform/runtime/errors.js";
import { type Clock, clocks } from "../../../response-model/notification/clocks.js";
import type { CaseFile } from "../../domain/case-file.js";

/**
 * When a clock starts: at the moment that is named, or now; and where a notice starts it, at the moment of that notice.
 * @throws CordonError BAD_USER_INPUT when it cannot start then, or not yet.
 */
export function clockStartAt(
  clock: Clock,
  named: Date | null | undefined,
  { obligations }: Pick<CaseFile, "obligations">,
  now: Date,
): Date {
  const term = clocks[clock];
  if (!("after" in term)) {
    if (named && named > now) throw new CordonError("BAD_USER_INPUT", "A clock cannot start in the future.");
    return named ?? now;
  }
  const before = clocks[term.after].title;
  const notice = obligations.find((one) => one.clock === term.after && one.state !== "EXCEPTED")?.settledAt;
  if (!notice) {
    throw new CordonError(
      "BAD_USER_INPUT",
      `The clock ${clock} starts with the notice that "${before}" asks for, and that notice is not on record. Record it with recordAuthorityNotice for ${term.after}, then start this clock.`,
    );
  }
  if (named && named.getTime() !== notice.getTime()) {
    throw new CordonError(
      "BAD_USER_INPUT",
      `The clock ${clock} starts at ${notice.toISOString()}, when the notice that "${before}" asks for was recorded. Leave out \`startedAt\`.`,
    );
  }
  return notice;
}
