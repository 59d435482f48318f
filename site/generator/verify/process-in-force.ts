import { z } from "zod";

const operation = z.object({
  name: z.string(),
  description: z.string().nullable(),
  subgraphs: z.array(z.string()),
  phases: z.array(z.string()),
  responsibilities: z.array(z.string()),
  functions: z.array(z.string()),
  gates: z.array(z.string()),
  transitions: z.array(z.object({ machine: z.string(), from: z.array(z.string()), to: z.string() })),
  controls: z.array(z.object({ framework: z.string(), ids: z.array(z.string()) })),
});

const releases = z.array(z.object({ version: z.string(), schemaHash: z.string() }));

/** A process as both sides tell it: the published process.json, and a gateway by its operations. */
export const processInForce = z.object({
  schemaHash: z.string(),
  operations: z.array(operation),
  /** The released versions, the oldest first; only the published process knows them. */
  releases: releases.optional(),
});

export type ProcessInForce = z.infer<typeof processInForce>;

export type OperationInForce = ProcessInForce["operations"][number];
