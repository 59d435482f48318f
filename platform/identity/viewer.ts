import { z } from "zod";

/** A team of the viewer, with what permission decisions need. */
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

/** The authenticated caller, as the gateway signs it for the subgraphs. */
export interface Viewer {
  /** The subject of the caller's token at the identity provider. */
  readonly subject: string;
  readonly kind: "PERSON" | "SERVICE_ACCOUNT" | "SYSTEM";
  /** The person's id in the teams subgraph; for SYSTEM a fixed name such as `gateway`. */
  readonly personId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** The parts that the organization has appointed the person to, such as executive incident manager; none when left out. */
  readonly appointments?: readonly string[] | undefined;
  /** The `personId` of each other account of the same human being; none when left out. */
  readonly otherAccountIds?: readonly string[] | undefined;
  /** For a SERVICE_ACCOUNT: the operations it may perform; none when left out. */
  readonly operations?: readonly string[] | undefined;
  /** For a SERVICE_ACCOUNT (ISO 8601). */
  readonly expiresAt?: string | null | undefined;
}

/** Checked for each request, since cached viewers may be older. */
export const isExpired = ({ expiresAt }: Viewer, now: number): boolean =>
  expiresAt !== undefined && expiresAt !== null && !(Date.parse(expiresAt) > now);

/** The kinds of account that may act unless a policy names others. */
export const defaultActors = ["PERSON"] as const;

/** The name of the gateway's own calls; nobody else may use it. */
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

/** A person or service account, never the system. */
export const callerShape = z.strictObject({
  subject: text.refine((subject) => subject !== systemViewer.subject, "nobody is the system"),
  kind: z.enum(["PERSON", "SERVICE_ACCOUNT"]),
  personId: text.refine((id) => id !== gatewayName, "the gateway is no person"),
  name: z.string(),
  memberships: z.array(membershipShape),
  appointments: z.array(text).optional(),
  otherAccountIds: z.array(text).optional(),
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

/** The schema of a signed viewer. Unknown fields are refused: one might be a restriction. */
export const viewerShape = z.discriminatedUnion("kind", [callerShape, gatewayShape]) satisfies z.ZodType<Viewer>;

/** The HTTP header that carries the signed viewer from the gateway to a subgraph. */
export const viewerHeader = "cordon-viewer";
