/** The contract for one type of event. */
interface AgreedEvent {
  /** Its sender. */
  readonly sender: string;
  /** Subgraphs that keep a copy by it; they receive all of its data. */
  readonly receivers: readonly string[];
  /** The fields that outside systems receive. */
  readonly outside: readonly string[];
}

/** The contract for all events, defined by the response model and passed to each process. */
export interface EventContract {
  /** By CloudEvents type. */
  readonly types: Readonly<Record<string, AgreedEvent>>;
  /** Every marking, the narrowest first. */
  readonly markings: readonly string[];
  /** The markings under which outside systems receive an event by default. */
  readonly openMarkings: readonly string[];
}

/** The CloudEvents source of a subgraph. */
export const sourceOf = (subgraph: string): string => `/subgraphs/${subgraph}`;

/** The types that a subgraph keeps copies by; undefined for an unknown name. */
export function typesFor(contract: EventContract, name: string): readonly string[] | undefined {
  const types = Object.entries(contract.types);
  if (!types.some(([, { sender, receivers }]) => sender === name || receivers.includes(name))) return undefined;
  return types.flatMap(([type, { receivers }]) => (receivers.includes(name) ? [type] : []));
}
