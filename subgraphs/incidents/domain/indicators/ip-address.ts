const octet = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
const version4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/** The bytes of an address of version 4, or of the hexadecimal groups of one of version 6 that is written in full. */
const bytesOf4 = (address: string): readonly number[] => address.split(".").map(Number);

/** The eight groups of an address of version 6; undefined where it is none. */
function groupsOf6(text: string): readonly number[] | undefined {
  if (!/^[\da-f:.]+$/i.test(text)) return undefined;
  const last = text.slice(text.lastIndexOf(":") + 1);
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = version4.test(last) ? bytesOf4(last) : [];
  const whole = last.includes(".")
    ? `${text.slice(0, -last.length)}${(b0 * 256 + b1).toString(16)}:${(b2 * 256 + b3).toString(16)}`
    : text;
  if (last.includes(".") && !version4.test(last)) return undefined;
  const halves = whole.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const written = [...head, ...tail];
  if (!written.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  if (halves.length === 1 ? written.length !== 8 : written.length > 7) return undefined;
  const missing = halves.length === 1 ? [] : Array.from({ length: 8 - written.length }, () => "0");
  return [...head, ...missing, ...tail].map((group) => Number.parseInt(group, 16));
}

/** As RFC 5952 writes it: in lower case, without leading zeros, the longest run of zeros left out. */
function write6(groups: readonly number[]): string {
  let run = { from: 0, length: 1 };
  for (let from = 0; from < 8; from += 1) {
    let length = 0;
    while (from + length < 8 && groups[from + length] === 0) length += 1;
    if (length > run.length) run = { from, length };
  }
  const text = (some: readonly number[]) => some.map((group) => group.toString(16)).join(":");
  return run.length === 1
    ? text(groups)
    : `${text(groups.slice(0, run.from))}::${text(groups.slice(run.from + run.length))}`;
}

/** An address whose bits behind the first ones are zero. */
const masked = (units: readonly number[], width: number, prefix: number): readonly number[] =>
  units.map((unit, place) => {
    const kept = Math.max(0, Math.min(width, prefix - place * width));
    return unit & (((2 ** width - 1) << (width - kept)) & (2 ** width - 1));
  });

interface Address {
  readonly units: readonly number[];
  /** How many bits each unit has. */
  readonly width: number;
  readonly bits: number;
  readonly prefix: number;
}

function readAddress(text: string): Address | undefined {
  const [address = "", length, ...more] = text.replace(/^\[([\da-f:.]+)\]$/i, "$1").split("/");
  const is4 = version4.test(address);
  const units = is4 ? bytesOf4(address) : groupsOf6(address);
  if (!units || more.length > 0) return undefined;
  const bits = is4 ? 32 : 128;
  if (length !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(length)) return undefined;
  const prefix = length === undefined ? bits : Number(length);
  return prefix > bits ? undefined : { units, width: is4 ? 8 : 16, bits, prefix };
}

/** An address of version 4 that is written as one of version 6 is that one (RFC 4291, 2.5.5.2). */
function unmapped(address: Address): Address {
  const { units, bits, prefix } = address;
  if (bits === 32 || prefix < 96 || units[5] !== 0xffff || units.slice(0, 5).some((group) => group !== 0))
    return address;
  const bytes = units.slice(6).flatMap((group) => [group >> 8, group & 255]);
  return { units: bytes, width: 8, bits: 32, prefix: prefix - 96 };
}

function write({ units, width, bits, prefix }: Address): string {
  const kept = masked(units, width, prefix);
  const written = bits === 32 ? kept.join(".") : write6(kept);
  return prefix === bits ? written : `${written}/${prefix}`;
}

/**
 * An address of version 4 or 6, or a range of them, as it is always written: RFC 5952, a range by its first address, a range of one as
 * that one, and one of version 4 as such also where it came as one of version 6. Undefined where it is none. Pure.
 */
export function ipAddress(text: string): string | undefined {
  const read = readAddress(text);
  return read && write(unmapped(read));
}

/** An address or range of version 4 as version 6 writes it, which is how earlier records have those that came so. Pure. */
export function mappedAddress(text: string): string | undefined {
  const read = readAddress(text);
  if (read?.bits !== 32) return undefined;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = read.units;
  const units = [0, 0, 0, 0, 0, 0xffff, b0 * 256 + b1, b2 * 256 + b3];
  return write({ units, width: 16, bits: 128, prefix: read.prefix + 96 });
}

/** The widest ranges that tell an adversary from anybody else: those that a registry of addresses is given. */
const widest = { 32: 8, 128: 16 } as const;

const widestOf = ({ bits }: Address): number => widest[bits === 32 ? 32 : 128];

/** Whether a range is so wide that it says nothing. Pure. */
export function isTooWide(text: string): boolean {
  const read = readAddress(text);
  const one = read && unmapped(read);
  return one !== undefined && one.prefix < widestOf(one);
}

/**
 * The ranges around an address, or around a range, from the narrowest to the widest that may be recorded. Pure.
 * @param lengths the lengths of prefixes that are worth looking at; all where it is left out
 */
export function rangesAround(text: string, lengths?: ReadonlySet<number>): readonly string[] {
  const read = readAddress(text);
  if (!read) return [];
  const one = unmapped(read);
  const count = Math.max(0, one.prefix - widestOf(one));
  return Array.from({ length: count }, (_, place) => one.prefix - 1 - place)
    .filter((prefix) => lengths?.has(prefix) ?? true)
    .map((prefix) => write({ ...one, prefix }));
}

/** The addresses of a range of version 4, as long as these are no more than 256; of any other range, none. Pure. */
export function addressesWithin(text: string): readonly string[] {
  const read = readAddress(text);
  const range = read && unmapped(read);
  if (range?.bits !== 32 || range.prefix < 24 || range.prefix === 32) return [];
  const [b0 = 0, b1 = 0, b2 = 0, first = 0] = masked(range.units, 8, range.prefix);
  return Array.from({ length: 2 ** (32 - range.prefix) }, (_, place) => [b0, b1, b2, first + place].join("."));
}

const isWithin = (one: Address, whole: Address, first: readonly number[]): boolean =>
  one.bits === whole.bits &&
  one.prefix >= whole.prefix &&
  masked(one.units, whole.width, whole.prefix).every((unit, place) => unit === first[place]);

/** Looks up the first of some ranges that an address, or a range as a whole, lies within. The ranges are read once, as it is asked for thousands of addresses. Pure. */
export function rangeFinder<One extends { readonly range: string }>(
  all: readonly One[],
): (text: string) => One | undefined {
  const ranges = all.flatMap((found) => {
    const read = readAddress(found.range);
    if (!read) return [];
    const whole = unmapped(read);
    return [{ found, whole, first: masked(whole.units, whole.width, whole.prefix) }];
  });
  return (text) => {
    const read = readAddress(text);
    if (!read) return undefined;
    const one = unmapped(read);
    return ranges.find(({ whole, first }) => isWithin(one, whole, first))?.found;
  };
}
