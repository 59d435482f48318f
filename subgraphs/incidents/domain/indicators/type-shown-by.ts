import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import { normalizeIndicator } from "./normalize-indicator.js";

/** How files are named and hosts are not. */
const endOfFile =
  /\.(?:7z|bat|bin|cmd|dat|dll|dmg|docm?|docx|elf|exe|hta|iso|jar|js|jse|lnk|msi|pdf|ps1|rar|scr|sys|tmp|vbs|xlsm?|xlsx)$/i;

/** Kinds of traces whose spelling tells them from others, and what has to be seen besides; the first that fits is the one. */
const shown: readonly (readonly [type: IndicatorType, looks?: RegExp])[] = [
  ["IP_ADDRESS"],
  ["URL"],
  ["EMAIL_ADDRESS"],
  // Twelve digits may be anything.
  ["MAC_ADDRESS", /[:.-]/],
  ["FILE_HASH_MD5"],
  ["FILE_HASH_SHA1"],
  ["FILE_HASH_SHA256"],
  ["REGISTRY_KEY", /^HK/i],
  ["FILE_PATH", /^(?:[a-z]:\\|\\\\|~?\/|%\w+%\\)/i],
  ["AUTONOMOUS_SYSTEM", /^AS/i],
  ["FILE_NAME", endOfFile],
  ["DOMAIN_NAME"],
];

/** What kind of trace a text shows that it is, and the value of it; undefined where nobody can tell by the spelling. Pure. */
export function typeShownBy(text: string): { readonly type: IndicatorType; readonly value: string } | undefined {
  const bare = text.trim();
  for (const [type, looks] of shown) {
    if (looks && !looks.test(bare)) continue;
    const normalized = normalizeIndicator(type, bare);
    if ("value" in normalized) return { type, value: normalized.value };
  }
  return undefined;
}
