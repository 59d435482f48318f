import type { PageWords } from "./page-words.js";

export const korean: PageWords = {
  proof: "공개된 스키마에서 생성됨, SHA-256",
  overview: {
    title: "보안 인시던트 대응 프로세스",
    description: "보안 인시던트를 어떻게 처리하는지: 누가, 언제, 무엇을 하며, 그 전에 무엇을 확인하는지.",
    introduction: [
      "서로 다른 팀이 각자의 서비스를 운영하면서 보안 인시던트에는 함께 대응합니다. 이 사이트는 그 방법을 설명합니다. " +
        "대응이 거치는 단계, 단계마다 누가 무엇을 책임지는지, 그리고 조치에 앞서 충족해야 할 조건을 볼 수 있습니다.",
      "여기에는 손으로 옮겨 적은 내용이 없습니다. 아래의 모든 책임, 게이트, 작업은 실제 시스템이 적용하는 스키마에서 " +
        "읽어 온 것입니다. 따라서 지금 읽는 프로세스가 곧 실행되는 프로세스입니다.",
    ],
    phases: "단계",
    phasesIntroduction:
      "대응은 다음 단계를 거칩니다. 격리, 제거, 복구에서 분석으로 되돌아가는 것도 프로세스의 일부입니다.",
    model: "대응 모델",
    modelIntroduction: (cells, activities, sides, operations) =>
      `${activities}개 활동에 걸친 ${cells}개의 책임을 ${sides}개 주체가 나누어 맡습니다. ` +
      `${operations}개의 작업이 이를 적용합니다.`,
    toMatrix: "책임 매트릭스",
    toOperations: "작업: 누가 언제 무엇을 할 수 있는가",
    functions: "팀 기능",
    proofTitle: "이 사이트를 확인하는 방법",
    proofText:
      "아래 값은 구성된 스키마의 SHA-256 해시입니다. 같은 버전의 체크아웃은 같은 해시를 가지므로 " +
      "`sha256sum gateway/supergraph.graphql`의 결과와 비교할 수 있습니다.",
  },
  matrix: {
    title: "책임 매트릭스",
    description: "대응 활동마다 누가 무엇을 책임지는지, 그리고 어떤 작업이 이를 적용하는지.",
    introduction:
      "대응 활동마다 두 주체가 있습니다. 책임은 곧 권한입니다. 작업에 명시된 책임 중 하나를 해당 서비스에 대해 맡은 " +
      "사람만 그 작업을 실행할 수 있습니다. 책임을 선택하면 이를 적용하는 작업을 볼 수 있습니다.",
    activity: "활동",
    emptyPlace: "책임 없음",
    enforcedBy: (operations) => `이 책임을 적용하는 작업 ${operations}개`,
    notEnforced: "아직 스키마에 이 책임을 요구하는 작업이 없습니다.",
    functions: "자문 팀 기능",
    functionsIntroduction:
      "일부 작업은 매트릭스의 책임이 아니라 팀 기능에 속합니다. 모든 팀은 정확히 하나의 기능을 가집니다.",
    functionWithoutOperations: "이 기능만을 요구하는 작업은 없습니다. 구성원은 매트릭스의 책임에 따라 참여합니다.",
    openToAll: "기능과 관계없이 모든 팀이 실행할 수 있는 작업",
  },
  operations: {
    title: "작업",
    description: "기록을 변경하는 모든 작업: 누가, 어느 단계에서 실행할 수 있으며, 그 전에 무엇을 확인하는지.",
    introduction:
      "기록을 변경하는 일은 모두 다음 작업 중 하나로 이루어집니다. 각 작업은 처음 속하는 단계에 실려 있습니다.",
    noPhase: "모든 단계",
    noPhaseDescription: "특정 단계에 속하지 않는 작업입니다.",
    none: "아직 이 단계에 속하는 작업이 없습니다.",
    alsoHere: "다른 곳에 설명되어 있으며 이 단계에서도 실행할 수 있는 작업",
    operation: "작업",
  },
  policy: {
    who: "실행 주체",
    phase: "단계",
    gates: "사전 확인",
    transition: "상태 전이",
    controls: "통제 항목",
    subgraph: "제공 서브그래프",
    everyFunction: "기능과 관계없이 모든 팀",
    nobodyDeclared: "스키마에 책임이나 기능이 선언되어 있지 않음",
    anyPhase: "모든 단계",
    noGate: "권한 외 조건 없음",
    noTransition: "없음",
    newOne: "신규",
    noControl: "선언되지 않음",
    or: " 또는 ",
  },
};
