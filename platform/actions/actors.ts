import { defaultActors, type Viewer } from "../identity/viewer.js";
import type { Words } from "../runtime/words.js";
import type { Entitlement } from "./entitlement.js";

/**
 * Why an account of this kind, or this very account, may not carry the operation out; undefined when it may. A program may only
 * what its policy opens to programs and its own account lists. The SYSTEM viewer carries requests of the gateway itself, never
 * a decision, so no policy can name it. Pure.
 */
export function whyNotBy(
  viewer: Viewer,
  { actors = defaultActors }: Pick<Entitlement, "actors">,
  operation?: string,
): Words | undefined {
  if (viewer.kind === "SYSTEM")
    return {
      en: "The gateway itself may not do this. Sign in as somebody.",
      ko: "게이트웨이 자체는 이 작업을 할 수 없습니다. 사용자로 로그인하십시오.",
    };
  if (!actors.includes(viewer.kind)) return viewer.kind === "SERVICE_ACCOUNT" ? forPersons : forPrograms;
  const { kind, name, operations = [] } = viewer;
  if (kind !== "SERVICE_ACCOUNT" || operation === undefined || operations.includes(operation)) return undefined;
  const listed = operations.join(", ");
  const may = operations.length > 0 ? `is to carry out nothing but ${listed}` : "is only to read";
  const koreanMay = operations.length > 0 ? `${listed} 작업만 수행할 수 있습니다` : "조회만 할 수 있습니다";
  return {
    en: `This program may not do this. The account "${name}" ${may}. To change that, add "${operation}" to its operations in the organization file.`,
    ko: `이 프로그램은 이 작업을 할 수 없습니다. ‘${name}’ 계정은 ${koreanMay}. 변경하려면 조직 파일에서 이 계정의 operations에 "${operation}"을(를) 추가하십시오.`,
  };
}

const forPersons: Words = {
  en: "A program may not do this. It is for persons: a program reports and reads, and judges, contains, evicts, validates and closes nothing. Let a person of the team do it.",
  ko: "프로그램은 이 작업을 할 수 없습니다. 프로그램은 보고와 조회만 하며 판단, 격리, 축출, 검증, 종결은 사람이 합니다. 팀의 구성원이 직접 수행하십시오.",
};

const forPrograms: Words = {
  en: "A person may not do this. It is for programs.",
  ko: "사람은 이 작업을 할 수 없습니다. 프로그램 전용 작업입니다.",
};
