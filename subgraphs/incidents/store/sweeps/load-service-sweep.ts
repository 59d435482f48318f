import type { EntityManager } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { isRefusal, type Refusal, refusalText } from "../../../../platform/actions/decision.js";
import type { ServiceSweepFile } from "../../domain/sweeps/sweep-file.js";
import { loadSweep } from "./load-sweep.js";

export interface NamesServiceSweep {
  readonly indicatorSweepId: string;
  readonly serviceId: string;
}

/** The answer for a service that the sweep is not for, whether there is such a service or not. */
const notSwept = (id: string): Refusal => ({
  __typename: "NotFound",
  ...refusalText({
    en: `The sweep is not for a service with the id ${id}. Check the id: \`IndicatorSweep.services\` has those that it is for. To search another one as well, let it join with addSweptServices.`,
    ko: `ID가 ${id}인 서비스는 이 스윕의 대상이 아닙니다. \`IndicatorSweep.services\`에서 대상 서비스를 확인하십시오. 다른 서비스도 스윕하려면 addSweptServices로 추가하십시오.`,
  }),
  id,
});

/** A sweep in one service; the sweep is locked with it. */
export async function loadServiceSweep(
  transaction: EntityManager,
  { indicatorSweepId, serviceId }: NamesServiceSweep,
  context: Pick<Context, "viewer">,
): Promise<ServiceSweepFile | Refusal> {
  const file = await loadSweep(transaction, indicatorSweepId, context);
  if (isRefusal(file)) return file;
  const part = file.parts.find((one) => one.serviceId === serviceId);
  if (!part) return notSwept(serviceId);
  const service = file.services.find(({ id }) => id === serviceId) ?? {
    id: serviceId,
    name: serviceId,
    ownerTeamId: "",
  };
  return { ...file, part, service };
}
