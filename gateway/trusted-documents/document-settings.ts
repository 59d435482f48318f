import { z } from "zod";
import type { DocumentPolicy } from "./requested-document.js";

/** The settings of the gateway about registered documents. */
export const documentSettings = {
  TRUSTED_DOCUMENTS_FILE: z
    .string()
    .optional()
    .describe("the manifest of registered documents, as `npm run documents` writes it; without it there are none"),
  TRUSTED_DOCUMENTS: z
    .enum(["nobody", "service-accounts", "everybody"])
    .optional()
    .describe("who may send registered documents only; by default service-accounts in production, else nobody"),
};

interface Given {
  readonly TRUSTED_DOCUMENTS?: DocumentPolicy["requiredOf"];
  readonly NODE_ENV: string;
}

export function requiredOf({ TRUSTED_DOCUMENTS, NODE_ENV }: Given): DocumentPolicy["requiredOf"] {
  return TRUSTED_DOCUMENTS ?? (NODE_ENV === "production" ? "service-accounts" : "nobody");
}
