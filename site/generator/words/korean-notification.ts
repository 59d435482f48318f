import { citeInKorean } from "./cite-in-korean.js";
import type { NotificationWords } from "./notification-words.js";

/** The words of each law: "지체 없이" of Korean law, "without undue delay" of the others. */
const withoutDelay = (jurisdiction: string | undefined) =>
  jurisdiction === "SOUTH_KOREA" ? "지체 없이" : "부당한 지체 없이";

export const koreanNotification: NotificationWords = {
  title: "통지·신고 기한",
  description: "고객에게 통지하고 당국에 신고해야 하는 기한과 그 기산점, 처리 방법.",
  introduction:
    "여러 기한이 동시에 진행될 수 있으며, 기산점과 종료 조건은 기한마다 다릅니다. 기한이 끝나야 할 수 있는 작업도 기한마다 정해져 있습니다. 대응이 끝나기 전에 해야 하는 통지와 신고는 인시던트 사후 활동 시작을 막고, 최종 보고서처럼 조사 결과가 필요한 것은 인시던트 종결만 막습니다. 따라서 보고서 때문에 그 바탕이 되는 검토가 늦어지지 않습니다.",
  clocks: "기한",
  clock: "기한",
  law: "법",
  laws: "법과 계약",
  lawsIntroduction:
    "법마다 별도의 페이지가 있으며, 기한을 시간 순서에 따라 그림으로 볼 수 있습니다. 인시던트에 어떤 법이 적용되는지는 판단한 사람이 그 사유와 함께 기록합니다.",
  jurisdiction: "관할",
  length: "기간",
  lengthOf: ({ unit, number }, jurisdiction) =>
    ({
      hours: `${number}시간`,
      days: `${number}일`,
      businessDays: `${number}영업일`,
      calendarMonths: `달력 기준 ${number}개월`,
      none: withoutDelay(jurisdiction),
    })[unit],
  latest: (hours, after) => `늦어도 ‘${after}’ 시점부터 ${hours}시간 이내`,
  from: "기산점",
  after: (clock) => `‘${clock}’ 기준`,
  afterLatest: (clock) => `가장 최근의 ‘${clock}’ 기준`,
  alongside: (clock) => `‘${clock}’ 기한과 함께 자동으로 시작`,
  owedOnce: (clock) => `‘${clock}’ 신고 후 의무가 발생하며, 기산점이 될 때까지 대기`,
  recurs: "반복",
  recursEachTime: "기산 사유는 여러 번 발생할 수 있으며, 그때마다 통지하거나 신고해야 합니다.",
  inPlaceOf: "대체하는 기한",
  addressee: "통지·신고 대상",
  article: "근거 조항",
  cited: citeInKorean,
  inForce: "시행",
  since: (day) => `${day}부터`,
  between: (first, last) => `${first}부터 ${last}까지`,
  notInForce: "미시행",
  counted: "계산 방법",
  counting: {
    hours: () => "야간, 주말, 공휴일을 포함하여 시간 단위로 계산합니다",
    days: (zone) => `달력에 따라 ${zone} 기준 같은 시각까지 계산합니다`,
    businessDays: (zone) => `${zone} 달력의 영업일로 계산하며, 시작한 날은 세지 않습니다`,
    calendarMonths: (zone) =>
      `달력에 따라 ${zone} 기준 같은 날짜와 시각까지 계산합니다. 해당 월에 그 날짜가 없으면 말일까지입니다`,
    none: () => "정해진 시간이 없으므로 경과 시간만 표시하며, 기한이 지나지 않습니다",
  },
  businessDayEnds: (time) => `마지막 영업일은 ${time}에 끝납니다.`,
  restDays: (hour) => `주말이나 공휴일에 끝나는 기한은 다음 영업일 ${hour}:00로 옮겨집니다.`,
  stillGoesOn: "계속되는 인시던트",
  progressReport: (later) => `진행 보고서로 대신하며, 인시던트 처리를 마친 뒤 ${later} 기한이 시작됩니다.`,
  warns: "임박 시점",
  warnsBefore: (hours) => (hours % 24 === 0 && hours > 24 ? `${hours / 24}일 전` : `${hours}시간 전`),
  content: "포함할 내용",
  startedBy: "기한을 시작하는 작업",
  endedBy: "기한을 끝내는 작업",
  blocks: "기한이 끝나야 할 수 있는 작업",
  controls: "통제 항목",
  older: "이전 버전",
  ends: "기한을 끝내는 작업과 그 권한",
  operation: "작업",
  who: "할 수 있는 사람",
  source: "법령 원문",
  timeline: (law) => `기한: ${law}`,
  timelineDescription: (clocks) =>
    `기한 ${clocks}개를 기산점부터 끝까지 시간 순서로 나타낸 그림입니다. 아래 항목에서 같은 내용을 글로 확인할 수 있습니다.`,
  timelineReading: "시간은 오른쪽으로 흐르며, 뒤로 갈수록 짧게 그려집니다.",
  warnReading: "선 끝의 빗금 부분은 기한이 임박한 시간입니다.",
  openReading: (jurisdiction) =>
    `화살표가 있는 점선은 정해진 시간이 없는 기한으로, ${withoutDelay(jurisdiction)} 통지하거나 신고해야 합니다.`,
  alongsideReading: "첫 기한을 시작하면 같은 시점부터 계산하는 후속 통지·신고 의무도 자동으로 발생합니다.",
  addressees: "통지·신고 대상",
  starts: "기산점",
  states: "기한의 상태",
  delays: "통지·신고 연기 사유",
  noDelay: "없음",
  delayBounds: ({ hours, extensionDays, totalDays }, decider) =>
    [
      `결정: ${decider}`,
      hours > 0
        ? `최초 한 번은 기한 후 최대 ${hours % 24 === 0 && hours > 24 ? `${hours / 24}일` : `${hours}시간`}`
        : "이미 있는 연기를 연장하는 경우에만 해당",
      `총괄 인시던트 관리자의 승인을 받아 한 번에 최대 ${extensionDays}일 연장`,
      ...(totalDays > 0 ? [`모두 합하여 기한 후 최대 ${totalDays}일`] : []),
    ].join("; "),
  exceptions: "통지·신고 의무가 없는 사유",
  contents: "통지·신고에 포함할 내용",
  calendars: "달력",
  calendarsIntroduction:
    "일, 월, 영업일은 관할의 달력에 따라 계산합니다. 공휴일을 알고 있는 마지막 해 이후에는 토요일과 일요일만 휴일로 보므로, 기한이 공휴일만큼 일찍 끝날 수는 있어도 늦게 끝나지는 않습니다.",
  timeZone: "시간대",
  holidays: "공휴일",
  years: (first, last) => `${first}년부터 ${last}년까지 등록됨`,
  noHolidays: "없음: 시간 단위로만 계산",
};
