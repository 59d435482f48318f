import { gateLink, operationLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { prose } from "../markdown/prose.js";
import type { Operation, ProcessModel } from "../model/process-model.js";
import { waitsFor } from "../model/waits-for.js";
import type { PageWords } from "../words/page-words.js";

/** The gates that some operations wait for, each with the operations. */
export function gateList(operations: readonly Operation[], model: ProcessModel, { phases }: PageWords): string {
  const items = model.gates.flatMap((gate) => {
    const own = operations.filter(waitsFor(gate.code));
    return own.length > 0 ? [`**${gateLink(gate)}**: ${own.map(operationLink).join(", ")}`] : [];
  });
  return items.length > 0 ? bullets(items) : prose(phases.noGates);
}
