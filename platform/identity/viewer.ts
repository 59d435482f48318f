import { z } from "zod";

/** A team the viewer belongs to, with everything a permission decision needs to know about it. */
export interface Membership {
  readonly teamId: string;
  readonly teamName: string;
  /** A team function, as the response model names them. */
  readonly function: string;
  /** The services this team owns. */
  readonly serviceIds: readonly string[];
  /** The responsibilities this team holds. */
  readonly responsibilities: readonly string[];
}

/** Who is asking, as the gateway vouches for them towards the subgraphs. */
export interface Viewer {
  /** The subject of the caller's token at the identity provider. */
  readonly subject: string;
  readonly kind: "PERSON" | "SERVICE_ACCOUNT" | "SYSTEM";
  /** The person's id in the teams subgraph; for SYSTEM a fixed name such as `gateway`. */
  readonly personId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** Of a SERVICE_ACCOUNT, the operations it may carry out; none when it is left out. */
  readonly operations?: readonly string[] | undefined;
  /** When a SERVICE_ACCOUNT expires (ISO 8601). */
  readonly expiresAt?: string | null | undefined;
}

/** Whether the account of a viewer has run out. It is asked for each request: what is remembered of a viewer may be older. */
export const isExpired = ({ expiresAt }: Viewer, now: number): boolean =>
  expiresAt !== undefined && expiresAt !== null && !(Date.parse(expiresAt) > now);

/** The kinds of account that may act where a policy does not say: operations are for persons. */
export const defaultActors = ["PERSON"] as const;

/** The name by which the gateway asks on its own account, and nobody else. */
const gatewayName = "gateway";

/** The gateway itself. */
export const gatewayViewer: Viewer = {
  subject: gatewayName,
  kind: "SYSTEM",
  personId: gatewayName,
  name: "Cordon gateway",
  memberships: [],
};

/** Cordon on its own account, when nobody asks: what it does on events and in time is recorded as done by this. */
export const systemViewer: Viewer = {
  subject: "SYSTEM",
  kind: "SYSTEM",
  personId: "SYSTEM",
  name: "Cordon",
  memberships: [],
};

const text = z.string().min(1);

const membershipShape = z.strictObject({
  teamId: text,
  teamName: z.string(),
  function: text,
  serviceIds: z.array(text),
  responsibilities: z.array(text),
});

/** Somebody for whom the gateway asks: never the system itself. */
export const callerShape = z.strictObject({
  subject: text.refine((subject) => subject !== systemViewer.subject, "nobody is the system"),
  kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]),
  personId: text.refine((id) => id !== gatewayName, "the gateway is no person"),
  name: z.string(),
  memberships: z.array(membershipShape),
  operations: z.array(text).optional(),
  expiresAt: z.iso.datetime().nullable().optional(),
});

const gatewayShape = z.strictObject({
  subject: z.literal(gatewayName),
  kind: z.literal("SYSTEM"),
  personId: z.literal(gatewayName),
  name: z.string(),
  memberships: z.array(membershipShape).max(0),
});

/** What a signed viewer must look like. What is unknown is refused: it might be a restriction. */
export const viewerShape = z.discriminatedUnion("kind", [callerShape, gatewayShape]) satisfies z.ZodType<Viewer>;

/** The HTTP header that carries the signed viewer from the gateway to a subgraph. */
export const viewerHeader = "cordon-viewer";
