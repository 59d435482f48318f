import type { ProcessPageWords } from "./process-page-words.js";

export const koreanProcessPages: ProcessPageWords = {
  definition: {
    title: "보안 인시던트의 정의",
    introduction:
      "다음 중 하나에 해당하면 보안 인시던트입니다. 어느 쪽에 해당하는지는 인시던트를 확정할 때 기록합니다.",
    goals: "대응의 목표",
    parts: "찾아보기",
  },
  phases: {
    title: "단계",
    description: "대응 프로세스의 순환: 여러 단계와 단계 사이의 흐름.",
    introduction:
      "단계마다 별도의 페이지가 있습니다. 단계의 목적이 무엇이고, 누가 무엇을 하는지, 어떤 전제 조건이 있는지, 어떤 기록이 남는지 볼 수 있습니다.",
    cycle: "순환",
    cycleDescription: (boxes) =>
      `${boxes} 상자가 번호 붙은 화살표로 이어져 있습니다. 각 화살표의 의미는 그림 아래 목록에 있습니다.`,
    arrows: "화살표",
    arrow: (_number, from, to) => `${from} → ${to}`,
    ways: "순환에서의 위치",
    waysIn: "들어오는 흐름",
    waysOut: "나가는 흐름",
    who: "누가 무엇을 하는가",
    nobody: "이 단계에는 이 주체의 책임을 요구하는 작업이 없습니다.",
    byFunction: "팀 기능에 따른 작업",
    gates: "전제 조건",
    noGates: "이 단계에는 전제 조건을 확인하는 작업이 없습니다.",
    evidence: "남는 기록",
    evidenceIntroduction:
      "실행된 작업은 모두 추가만 가능한 감사 체인에 항목을 남깁니다. 그 밖에 다음 기록이 남으며, 열람 권한이 있으면 누구나 조회할 수 있습니다.",
    controls: "통제 항목",
    allOperations: "이 단계의 모든 작업과 전체 규칙",
  },
  teams: {
    title: "팀",
    description: "대응에서 팀이 맡는 기능과 각 기능이 할 수 있는 일.",
    introduction:
      "모든 팀은 정확히 하나의 기능을 가집니다. 일부 작업은 팀 기능에 속하지만 대부분은 책임 매트릭스에 속하며, 팀은 맡은 책임에 해당하는 작업을 실행할 수 있습니다.",
    openToAll: "기능과 관계없이 모든 팀이 실행할 수 있는 작업",
    mayCallOn: (operations) => `이 기능으로 실행할 수 있는 작업 ${operations}개`,
    withoutOperations: "이 기능만을 요구하는 작업은 없습니다. 구성원은 매트릭스의 책임에 따라 참여합니다.",
  },
  machines: {
    title: "수명 주기",
    description: "인시던트를 비롯한 기록이 거치는 상태와 상태를 바꾸는 작업.",
    introduction:
      "상태가 있는 기록은 작업을 통해, 아래에 정해진 전이로만 상태가 바뀝니다. 다른 상태에서 시작하려는 작업은 거부되며, 응답에 시작할 수 있는 상태가 함께 표시됩니다. 시스템이 스스로 처리하는 전이는 해당 상태에 적혀 있습니다.",
    diagram: (machine) => `상태 다이어그램: ${machine}`,
    diagramDescription: (states, ways) =>
      `상태 ${states}개와 상태 전이 ${ways}개입니다. 같은 내용을 아래의 표와 목록에 글로 적었습니다.`,
    ways: "상태 전이",
    from: "이전 상태",
    to: "다음 상태",
    by: "작업",
    gates: "전제 조건",
    states: "상태",
    isInitial: "처음에는 이 상태에서 시작합니다.",
    isLast: "이 상태에서 나가는 작업은 없습니다.",
    staying: "상태를 유지한 채 실행할 수 있는 작업",
    byItself: "시스템이 처리",
    toDiagram: "상태와 상태 전이",
  },
  permissions: {
    title: "누가 무엇을 할 수 있는가",
    description: "작업마다 실행할 수 있는 매트릭스의 주체와 팀 기능.",
    introduction:
      "주체 열의 표시는 그 주체의 책임 중 하나가 작업을 허용한다는 뜻이며, 어떤 책임인지는 작업을 선택하면 볼 수 있습니다. 팀 기능 열의 표시는 그 기능을 가진 모든 팀이 실행할 수 있다는 뜻입니다. 표시 하나로 충분합니다.",
    operation: "작업",
    may: (holder) => `${holder} 실행 가능`,
    sideHint: "서비스 팀의 책임은 그 팀이 소유한 서비스에 대해서만 인정됩니다.",
    programHint:
      "작업은 사람이 실행합니다. 마지막 열의 표시는 프로그램도 실행할 수 있다는 뜻이며, 이때 프로그램이 속한 팀에 권한이 있고 서비스 계정의 작업 목록에 그 작업이 있어야 합니다.",
  },
  gates: {
    title: "전제 조건",
    description: "조치 전에 충족되어야 하는 조건과 그 조건을 확인하는 작업.",
    introduction:
      "전제 조건을 충족하지 못한 작업은 거부되며, 무엇이 부족한지 아래의 문구로 응답합니다. 중괄호로 묶인 이름에는 실제 값이 들어갑니다. 응답은 영어로 제공되며, 여기에 실린 것은 그 번역입니다.",
    keeps: (operations) => `이 조건을 확인하는 작업 ${operations}개`,
    keepsNothing: "이 전제 조건을 확인하는 작업이 없습니다.",
    refusedWith: "거부 문구",
    controls: "통제 항목",
  },
  severity: {
    title: "심각도와 우선순위",
    description: "인시던트가 얼마나 심각한지, 어떤 인시던트부터 처리하는지.",
    introduction:
      "심각도는 사람이 판단합니다. 어떤 인시던트를 먼저 처리할지는 다른 판단을 바탕으로 규칙에 따라 정해집니다.",
    severities: "심각도",
    priority: "우선순위",
    judgedWith: "판단할 때 쓰는 작업",
    judgements: "판단 항목",
    weight: "가중치",
    meaning: "의미",
    value: "값",
    heaviest: "가장 큰 가중치",
    severalGrave: "중대한 판단 둘 이상",
    yes: "예",
    no: "아니요",
  },
  notification: {
    title: "통지 기한",
    description: "고객과 감독 기관에 알려야 하는 기한, 기한이 시작되는 시점과 끝나는 방식.",
    introduction: "여러 기한이 동시에 진행될 수 있으며, 시작과 끝은 기한마다 다릅니다.",
    clocks: "기한",
    clock: "기한",
    length: "기간",
    lengthOf: ({ unit, number }) => (unit === "hours" ? `${number}시간` : `달력 기준 ${number}개월`),
    from: "시작 시점",
    after: (clock) => `‘${clock}’ 기준`,
    addressee: "알릴 대상",
    endedBy: "기한을 끝내는 작업",
    controls: "통제 항목",
    addressees: "알려야 하는 대상",
    starts: "기한이 시작되는 시점",
    states: "기한의 상태",
    delays: "통지를 미룰 수 있는 사유",
  },
  events: {
    title: "이벤트 유형",
    description: "구독자가 받는 이벤트와 각 이벤트에 담기는 내용.",
    introduction:
      "구독하면 모든 변경을 알림으로 받습니다. 이벤트의 이름과 발신처, 담기는 내용은 다음과 같습니다. 사본을 보관하는 서브그래프는 이벤트의 모든 내용을 받습니다. Cordon 외부의 시스템은 ID, 코드, 숫자, 시각만 받으며, 문구나 관련자 정보는 받지 않습니다. 또한 해당 시스템과 합의한 등급(별도 합의가 없으면 GREEN과 CLEAR)에 속하는 이벤트만 받습니다. 일이 일어난 시점의 등급과 전달하는 시점의 등급 중 더 엄격한 쪽을 따릅니다.",
    type: "유형",
    sender: "발신처",
    receivers: "사본 보관",
    carries: "담기는 내용",
    outside: "외부 전달 항목",
  },
  controls: {
    title: "통제 항목 대조표",
    description: "프로세스의 어느 부분이 공개 표준의 어떤 통제 항목을 충족하는지, 증적은 어디에 있는지.",
    introduction:
      "표준에 대한 자체 해석입니다. 통제 항목마다 무엇이 이를 충족하는지, 프로세스의 어느 부분에 해당하는지, 어떤 작업이 증적을 남기는지, 그 증적을 조회하는 쿼리는 무엇인지 보여 줍니다.",
    satisfiedBy: "충족 방법",
    parts: "해당하는 프로세스 요소",
    operations: "증적을 남기는 작업",
    evidence: "증적을 조회하는 쿼리",
    query: "쿼리",
    queries: "증적 조회 쿼리",
    queriesIntroduction:
      "아래 쿼리는 게이트웨이에 그대로 보낼 수 있습니다. 보내는 사람이 볼 수 없는 기록은 응답에 포함되지 않습니다.",
    none: "프로세스 전체가 해당합니다. 이 통제 항목을 따로 명시한 요소는 없습니다.",
  },
  glossary: {
    title: "용어집",
    description: "스키마에 코드가 있는 모든 용어를 가나다순으로 정리했습니다.",
    introduction:
      "프로세스에서 쓰는 용어 중 스키마에 코드가 있는 것을 모두 실었습니다. 용어 아래의 코드는 바뀌지 않는 주소입니다.",
    letters: "색인",
    more: "자세히 보기",
  },
};
