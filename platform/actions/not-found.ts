import { type Refusal, refusalText } from "./decision.js";

/** The answer for what does not exist and for what the viewer may not see: one and the same, so that neither gives the other away. */
export const notFound = (type: string, id: string): Refusal => ({
  __typename: "NotFound",
  ...refusalText({
    en: `There is no ${type} with the id ${id} that you may see. Check the id, or ask your Security Response team for access.`,
    ko: `ID가 ${id}인 ${type} 항목이 없거나 열람할 수 없습니다. ID를 확인하거나 보안 대응 팀에 접근 권한을 요청하십시오.`,
  }),
  id,
});
