import type { Attempted } from "../../../platform/actions/attempted.js";
import { attemptedAt } from "../../../platform/test-support/attempted-at.js";
import { gateRules, type Unmet } from "../../response-model/gates/gate-rules.js";
import { type Gate, gates } from "../../response-model/gates/gates.js";
import { moment } from "./case-file.js";

type Refusal<G extends Gate> = keyof (typeof gates)[G]["refusals"] & string;
/** What is filled into the words of a reason; an empty object where they have no places. */
type Places<G extends Gate, Case> =
  Extract<Unmet<G>, readonly [Case, ...unknown[]]> extends readonly [Case, infer Given]
    ? Given
    : Readonly<Record<string, never>>;

/** A thing that a gate looks at, and of the attempt what matters; it is made at `moment` unless told. */
type Look<File> = readonly [file: File, attempted?: Partial<Attempted>];

/** What opens each gate, and what shuts it: by reason, what is filled into its words, and then what is looked at. */
type GateTable<G extends Gate, File> = {
  readonly [One in G]: {
    readonly open: readonly Look<File>[];
    readonly shut: { readonly [Case in Refusal<One>]?: readonly [places: Places<One, Case>, ...look: Look<File>] };
  };
};

/** Properties that stand for an id of ours, or several; those of techniques, vulnerabilities and tenants are what people know these by. */
const ids = /^(id|ids|(?!technique|cve|tenant).*Ids?)$/;
const names = /^(name|title|number|.*Name)$/;

/** What stands in a file or an input under some properties. */
function strings(value: unknown, under: RegExp, key = ""): readonly string[] {
  if (typeof value === "string") return under.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, under, key));
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, one]) => strings(one, under, name))
    : [];
}

/**
 * What a refusal says by its id, which tells people nothing, though it has a name. By the id alone is named what nobody knows: it stands in the
 * input and not in the file, and the words say that it is an id.
 */
function idsIn<File>(places: object, [file, attempted]: readonly [File, Partial<Attempted>?]): readonly string[] {
  const named = strings(file, names);
  const known = strings(file, ids).filter((one) => !named.includes(one));
  const unknown = strings(attempted?.input, ids).filter((one) => !named.includes(one));
  return Object.entries(places).flatMap(([place, said]) =>
    [said].flat().filter((one) => known.includes(one) || (unknown.includes(one) && place !== "id" && place !== "ids")),
  );
}

/**
 * Tests the gates of one kind of thing: each opens, and each reason for which it is shut is told in the words of the response
 * model, in every language.
 * @param elsewhere reasons that these rules never have, since another kind of thing has a gate of the same name
 */
export function checkGates<G extends Gate, File>(
  rules: Readonly<Record<G, (file: File, attempted: Attempted) => unknown>>,
  table: GateTable<G, File>,
  elsewhere: readonly string[] = [],
): void {
  const look = (gate: G, [file, attempted]: Look<File>) => rules[gate](file, { ...attemptedAt(moment), ...attempted });
  describe.each(Object.keys(rules) as G[])("The gate %s", (gate) => {
    const { open, shut } = table[gate];

    test.each(open.map((one, index) => [index + 1, one] as const))("is open (%i)", (_, one) =>
      expect(look(gate, one)).toBeUndefined(),
    );

    const reasons = Object.entries(shut) as [Refusal<G>, readonly [object, File, Partial<Attempted>?]][];
    test.each(reasons)("is shut: %s", (reason, [places, ...one]) => {
      const said = gateRules()({ [gate]: () => [[reason, places] as never] } as never) as Record<G, () => unknown>;
      const words = look(gate, one);
      expect(words).toEqual(said[gate]());
      expect(JSON.stringify(words)).not.toMatch(/[{]\w+[}]|undefined/);
      expect(idsIn(places, one)).toEqual([]);
    });

    test("has no other reason", () => {
      const all = Object.keys(gates[gate].refusals).filter((reason) => !elsewhere.includes(`${gate} ${reason}`));
      expect(Object.keys(shut).sort()).toEqual(all.sort());
    });
  });
}
