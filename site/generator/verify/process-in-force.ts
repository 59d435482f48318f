import { z } from "zod";

const strings = z.array(z.string());
const effects = z.array(z.object({ gate: z.string(), of: z.string().nullable(), certainty: z.string() }));

/** What operations and reactions declare alike. */
const declarationInForce = z.object({
  name: z.string(),
  description: z.string().nullable(),
  subgraphs: strings,
  phases: strings,
  gates: z.array(z.object({ is: z.string(), of: z.string().nullable() })),
  transitions: z.array(z.object({ machine: z.string(), from: strings, to: z.string(), beside: z.boolean() })),
  establishes: effects,
  clears: effects,
  controls: z.array(z.object({ framework: z.string(), ids: strings })),
});

export const operationInForce = declarationInForce.extend({
  actors: strings,
  allow: z.array(
    z.object({
      responsibility: z.string().nullable(),
      function: z.string().nullable(),
      holder: z.string().nullable(),
      vacant: z.string().nullable(),
      from: strings,
    }),
  ),
  separate: strings,
  approval: z.object({ by: strings, from: strings, flag: z.string().nullable() }).nullable(),
});

export const reactionInForce = declarationInForce.extend({ on: z.string().nullable(), every: z.number().nullable() });

const releases = z.array(z.object({ version: z.string(), schemaHash: z.string() }));

/** A process as both sides tell it: the published process.json, and a gateway by its operations and reactions. */
export const processInForce = z.object({
  schemaHash: z.string(),
  operations: z.array(operationInForce),
  reactions: z.array(reactionInForce),
  /** The released versions, the oldest first; only the published process knows them. */
  releases: releases.optional(),
});

export type ProcessInForce = z.infer<typeof processInForce>;

export type DeclarationInForce = z.infer<typeof declarationInForce>;

export type OperationInForce = z.infer<typeof operationInForce>;

export type ReactionInForce = z.infer<typeof reactionInForce>;
