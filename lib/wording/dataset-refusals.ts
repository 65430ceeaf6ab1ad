import type { Lang } from './lang.ts'

/** Why a dataset, a manifest or a step was refused: what happened, what was kept, what to do. `{name}` is filled in. */
const ko = {
  'bad-url':
    '주소로 읽을 수 없습니다: {url}. 바뀐 것은 없습니다. https://로 시작하는 목록(manifest) 주소를 넣어 주세요.',
  'not-https':
    '암호화되지 않은 주소라서 받지 않았습니다: {url}. 바뀐 것은 없습니다. https:// 주소를 펴낸 곳에 물어보세요.',
  'other-origin':
    '{url}은 구독한 곳({origin})이 아닙니다. 받지 않았고, 쓰던 판은 그대로 있습니다. 펴낸 곳이 파일을 같은 주소 아래로 옮겨야 합니다.',
  redirected:
    '{url}이 다른 주소로 넘기려 해서 따라가지 않았습니다. 쓰던 판은 그대로 있습니다. 펴낸 곳의 최종 주소로 다시 구독해 주세요.',
  'no-permission':
    '{origin}에서 받아 오는 것을 허락하지 않으셨습니다. 바뀐 것은 없습니다. 구독하려면 다시 눌러 그 주소 하나만 허락해 주세요.',
  'no-answer': '{url}에서 답이 없습니다. 쓰던 판은 그대로 있습니다. 연결을 살펴보세요. 다음 확인 때 다시 해 봅니다.',
  'http-status':
    '{url}이 {status}로 답했습니다. 쓰던 판은 그대로 있습니다. 다음 확인 때 다시 해 보고, 계속되면 펴낸 곳에 알려 주세요.',
  'too-slow':
    '{url}에서 {seconds}초 안에 다 오지 않아 그만두었습니다. 쓰던 판은 그대로 있습니다. 다음 확인 때 다시 해 봅니다.',
  'too-large':
    '{url}이 적힌 크기({max}바이트)를 넘어서 받기를 멈췄습니다. 쓰던 판은 그대로 있습니다. 펴낸 곳에 알려 주세요.',
  'content-type':
    '{url}이 자료가 아닌 것({type})으로 답했습니다. 쓰던 판은 그대로 있습니다. 로그인 화면이 막고 있지 않은지 살펴보세요.',
  'cut-short':
    '{url}이 {bytes}바이트에서 끊겼습니다 (적힌 크기 {expected}). 쓰던 판은 그대로 있습니다. 다음 확인 때 이어서 해 봅니다.',
  'manifest-json': '목록이 JSON이 아니거나 끊겼습니다. 쓰던 판은 그대로 있습니다. 주소가 목록의 것인지 살펴보세요.',
  'manifest-schema':
    '목록이 형식에 맞지 않습니다 ({path}). 쓰던 판은 그대로 있습니다. 주소가 목록의 것인지, 펴낸 곳이 고쳤는지 살펴보세요.',
  'newer-format':
    '이 파일은 더 새로운 형식({version})입니다. 쓰던 판은 그대로 있습니다. 맥락을 새 판으로 올린 뒤 다시 해 주세요.',
  'no-key':
    '목록에 펴낸 곳의 열쇠가 없어 누구의 것인지 확인할 수 없습니다. 구독하지 않았습니다. 열쇠를 받아 함께 넣어 주세요.',
  'bad-key': '열쇠의 모양이 아닙니다. 바뀐 것은 없습니다. 펴낸 곳이 알린 43글자를 그대로 넣어 주세요.',
  'key-changed':
    '목록의 열쇠가 구독할 때 정한 것과 다릅니다. 받지 않았고, 쓰던 판은 그대로 있습니다. 펴낸 곳이 정말 바꿨다고 알린 때만 구독을 지우고 새로 구독해 주세요.',
  signature:
    '서명이 펴낸 곳의 열쇠와 맞지 않습니다. 받지 않았고, 쓰던 판은 그대로 있습니다. 계속되면 펴낸 곳에 알려 주세요.',
  'other-dataset':
    '목록이 다른 자료({found})의 것입니다. 구독한 자료는 {wanted}이고, 쓰던 판은 그대로 있습니다. 펴낸 곳에 알려 주세요.',
  expired:
    '목록의 기한({expires})이 지났습니다. 쓰던 판은 그대로 있습니다. 이 컴퓨터의 날짜({today})가 맞는지 보고, 맞으면 펴낸 곳이 새 목록을 낼 때까지 기다려 주세요.',
  'clock-behind':
    '목록을 펴낸 날({released})이 이 컴퓨터의 날짜({today})보다 뒤입니다. 쓰던 판은 그대로 있습니다. 컴퓨터의 날짜를 맞춘 뒤 다시 해 주세요.',
  rollback:
    '목록이 이미 본 판({known})보다 옛 판({found})을 내밀었습니다. 받지 않았고, 쓰던 판은 그대로 있습니다. 옛 판을 쓰시려면 되돌리기를 쓰세요.',
  'same-version-other-content':
    '판 번호({version})는 같은데 내용이 다릅니다. 받지 않았고, 쓰던 판은 그대로 있습니다. 펴낸 곳이 새 번호로 내야 합니다.',
  hash: '받은 파일의 지문이 서명된 것과 다릅니다. 버렸고, 쓰던 판은 그대로 있습니다. 다음 확인 때 다시 해 봅니다.',
  'not-utf8': '파일의 글자가 UTF-8이 아닙니다. 바뀐 것은 없습니다. UTF-8로 저장해 다시 해 주세요.',
  'dataset-faults':
    '자료에서 잘못된 곳을 {count}군데 찾았습니다. 바뀐 것은 없습니다. 아래 목록을 복사해 펴낸 곳에 알려 주세요.',
  'dataset-id':
    '파일 안의 자료({found})가 목록의 자료({wanted})와 다릅니다. 버렸고, 쓰던 판은 그대로 있습니다. 펴낸 곳에 알려 주세요.',
  'dataset-version':
    '파일 안의 판({found})이 목록의 판({wanted})과 다릅니다. 버렸고, 쓰던 판은 그대로 있습니다. 펴낸 곳에 알려 주세요.',
  'bundled-id':
    '“{id}”는 함께 들어 있는 자료의 이름이라 바꿀 수 없습니다. 바뀐 것은 없습니다. 다른 id로 만들어 주세요.',
  'subscribed-id':
    '“{id}”는 이미 구독하고 있는 자료라 파일로 바꿀 수 없습니다. 바뀐 것은 없습니다. 구독을 지운 뒤 가져와 주세요.',
  'already-subscribed': '“{id}”는 이미 {url}에서 구독하고 있습니다. 바뀐 것은 없습니다. 그 구독을 먼저 지워 주세요.',
  breaks: '새 판({version})을 열어 보니 쓸 수 없었습니다. 버렸고, 쓰던 판은 그대로 있습니다. 펴낸 곳에 알려 주세요.',
  'delta-schema': '바뀐 부분만 담은 파일이 형식에 맞지 않습니다. 쓰지 않고 전체를 받습니다.',
  'delta-base': '바뀐 부분만 담은 파일이 다른 판을 바탕으로 합니다. 쓰지 않고 전체를 받습니다.',
  'file-kind':
    '“{name}”은 JSON도 zip도 아닙니다. 바뀐 것은 없습니다. 자료 파일(.json)이나 CSV 폴더의 zip을 골라 주세요.',
  'file-too-large': '“{name}”은 너무 큽니다 ({max}MB까지). 바뀐 것은 없습니다. 나누어서 가져와 주세요.',
  'zip-damaged': 'zip 파일이 깨졌거나 읽을 수 없는 방식입니다. 바뀐 것은 없습니다. 다시 압축해 주세요.',
  'zip-bomb':
    'zip을 풀면 {max}MB를 넘어서 멈췄습니다. 바뀐 것은 없습니다. 믿을 수 있는 곳에서 받은 파일인지 살펴보세요.',
  'zip-path':
    'zip 안의 이름 “{name}”이 폴더 밖을 가리킵니다. 풀지 않았고 바뀐 것은 없습니다. 믿을 수 있는 곳의 파일인지 살펴보세요.',
  'zip-files': 'zip 안에 파일이 너무 많습니다 ({max}개까지). 바뀐 것은 없습니다. CSV와 dataset.json만 넣어 주세요.',
  'zip-missing': 'zip에 “{name}”이 없습니다. 바뀐 것은 없습니다. CSV 표와 dataset.json을 함께 압축해 주세요.',
  table: '표를 읽지 못했습니다: {where}. 바뀐 것은 없습니다. 그 줄을 고쳐 다시 해 주세요.',
  'disk-full':
    '저장할 자리가 없습니다. 쓰던 판은 그대로 있습니다. 디스크를 비우거나 쓰지 않는 자료를 지운 뒤 다시 해 주세요.',
  'store-broken':
    '브라우저의 저장소를 쓰지 못했습니다 ({name}). 함께 들어 있는 자료로 답합니다. 브라우저를 다시 켠 뒤 다시 해 주세요.',
  'store-newer': '저장소가 더 새로운 맥락의 것입니다. 함께 들어 있는 자료로 답합니다. 맥락을 새 판으로 올려 주세요.',
  'lost-confirm':
    '펴낸 곳에는 이제 {version}판이 있습니다. 보지 않은 판은 쓰지 않기로 하셨으므로 받지 않았습니다. 바뀌는 것을 보고 정해 주세요.',
  busy: '다른 창에서 자료를 바꾸는 중입니다. 여기서는 바꾸지 않았습니다. 잠시 뒤 다시 해 주세요.',
  cancelled: '그만두었습니다. 바뀐 것은 없습니다.',
  'nothing-to-roll-back': '되돌릴 판이 남아 있지 않습니다. 쓰던 판은 그대로 있습니다.',
  gone: '“{id}” 자료가 저장소에 없습니다. 함께 들어 있는 자료로 답합니다. 다시 가져오거나 구독해 주세요.',
  unexpected:
    '뜻밖의 일로 멈췄습니다 ({name}). 쓰던 판은 그대로 있습니다. 다시 해 보고, 계속되면 이 글을 복사해 알려 주세요.',
  'openfiscal-columns':
    '열린재정 파일의 열을 알아볼 수 없습니다 (없는 열: {missing}). 바뀐 것은 없습니다. 세출/지출 세부사업 예산편성현황을 그대로 내려받아 주세요.',
  'openfiscal-stage':
    '{year}년 금액 열({columns})이 알려진 정부안·국회확정 금액과 서로 바뀌어 있습니다. 짐작하지 않고 멈췄습니다. 바뀐 것은 없습니다. 한글 열 이름이 있는 CSV로 내려받아 주세요.',
  'openfiscal-supplementary':
    '추경이 든 표입니다 ({column}). 추경 금액을 본예산으로 읽게 되므로 멈췄습니다. 바뀐 것은 없습니다. “추경포함”이 아닌 예산편성현황(총액 또는 총지출)을 내려받아 주세요.',
  'openfiscal-spreadsheet':
    '“{name}”은 엑셀 파일입니다. 바뀐 것은 없습니다. 열린재정에서 CSV나 JSON으로 내려받거나, 엑셀에서 “CSV UTF-8”로 저장해 주세요.',
  'openfiscal-rows':
    '{where}: “{cell}”을 {column}(으)로 읽을 수 없습니다. 바뀐 것은 없습니다. 파일을 다시 내려받아 주세요.',
  'openfiscal-answer':
    '열린재정이 자료 대신 “{message}”라고 답한 파일입니다. 바뀐 것은 없습니다. 조건을 바꿔 다시 받아 주세요.',
  'openfiscal-empty': '파일에 금액이 있는 세부사업이 없습니다. 바뀐 것은 없습니다. 회계연도를 바꿔 다시 받아 주세요.',
}

export type RefusalCode = keyof typeof ko

const en: Record<RefusalCode, string> = {
  'bad-url':
    'This can’t be read as an address: {url}. Nothing was changed. Give the manifest’s address, which begins with https://.',
  'not-https':
    'The address is not encrypted, so nothing was fetched: {url}. Nothing was changed. Ask the publisher for an https:// address.',
  'other-origin':
    '{url} is not at the place that you subscribed to ({origin}). It was not fetched; the version in use is kept. The publisher has to move the file under the same address.',
  redirected:
    '{url} wanted to send us on to another address; we did not follow. The version in use is kept. Subscribe again with the publisher’s final address.',
  'no-permission':
    'You did not allow fetching from {origin}. Nothing was changed. To subscribe, press again and allow that one address.',
  'no-answer': 'No answer from {url}. The version in use is kept. Check the connection; the next check tries again.',
  'http-status':
    '{url} answered {status}. The version in use is kept. The next check tries again; if it goes on, tell the publisher.',
  'too-slow':
    '{url} did not send everything within {seconds} seconds, so we stopped. The version in use is kept. The next check tries again.',
  'too-large':
    '{url} sent more than the stated size ({max} bytes), so we stopped. The version in use is kept. Tell the publisher.',
  'content-type':
    '{url} answered with something that is no data ({type}). The version in use is kept. See whether a sign-in page stands in between.',
  'cut-short':
    '{url} broke off after {bytes} bytes (stated size {expected}). The version in use is kept. The next check goes on from there.',
  'manifest-json':
    'The manifest is not JSON, or was cut short. The version in use is kept. Check that the address is the manifest’s.',
  'manifest-schema':
    'The manifest is not in its format ({path}). The version in use is kept. Check the address, or ask the publisher.',
  'newer-format':
    'This file is of a newer format ({version}). The version in use is kept. Update Maekrak, then try again.',
  'no-key':
    'The manifest carries no publisher’s key, so nobody can tell whose it is. You are not subscribed. Ask for the key and give it along.',
  'bad-key': 'This is not the form of a key. Nothing was changed. Give the 43 characters as the publisher states them.',
  'key-changed':
    'The manifest’s key is not the one fixed when you subscribed. It was refused; the version in use is kept. If the publisher says that the key has changed, remove the subscription and subscribe anew.',
  signature:
    'The signature does not fit the publisher’s key. It was refused; the version in use is kept. If it goes on, tell the publisher.',
  'other-dataset':
    'The manifest is of another dataset ({found}). You subscribed to {wanted}, and its version in use is kept. Tell the publisher.',
  expired:
    'The manifest’s term ({expires}) has passed. The version in use is kept. Check this computer’s date ({today}); if it is right, wait until the publisher renews the manifest.',
  'clock-behind':
    'The manifest was released ({released}) after this computer’s date ({today}). The version in use is kept. Set the computer’s date, then try again.',
  rollback:
    'The manifest offers an older version ({found}) than one seen before ({known}). It was refused; the version in use is kept. To use an older version, roll back here.',
  'same-version-other-content':
    'The version is the same ({version}) but the content is not. It was refused; the version in use is kept. The publisher has to give it a new number.',
  hash: 'The file’s fingerprint is not the signed one. It was thrown away; the version in use is kept. The next check tries again.',
  'not-utf8': 'The file is not in UTF-8. Nothing was changed. Save it as UTF-8 and try again.',
  'dataset-faults': 'The dataset has {count} faults. Nothing was changed. Copy the list below and tell the publisher.',
  'dataset-id':
    'The dataset in the file ({found}) is not the manifest’s ({wanted}). It was thrown away; the version in use is kept. Tell the publisher.',
  'dataset-version':
    'The version in the file ({found}) is not the manifest’s ({wanted}). It was thrown away; the version in use is kept. Tell the publisher.',
  'bundled-id':
    '“{id}” is the name of the bundled data, which can’t be replaced. Nothing was changed. Build the dataset under another id.',
  'subscribed-id':
    'You are subscribed to “{id}”, so a file can’t replace it. Nothing was changed. Remove the subscription first, then import.',
  'already-subscribed':
    'You are already subscribed to “{id}” at {url}. Nothing was changed. Remove that subscription first.',
  breaks:
    'The new version ({version}) could not be used when opened. It was thrown away; the version in use is kept. Tell the publisher.',
  'delta-schema': 'The file of changes is not in its format. It is left aside and the whole is fetched.',
  'delta-base': 'The file of changes is made for another version. It is left aside and the whole is fetched.',
  'file-kind':
    '“{name}” is neither JSON nor zip. Nothing was changed. Choose a dataset (.json) or a zip of the folder of CSV tables.',
  'file-too-large': '“{name}” is too large (at most {max} MB). Nothing was changed. Import it in parts.',
  'zip-damaged': 'The zip file is damaged or packed in a way that can’t be read. Nothing was changed. Pack it again.',
  'zip-bomb':
    'Unpacked, the zip is more than {max} MB, so we stopped. Nothing was changed. See whether the file comes from a place that you trust.',
  'zip-path':
    'The name “{name}” in the zip points outside its folder. Nothing was unpacked or changed. See whether the file comes from a place that you trust.',
  'zip-files':
    'The zip holds more files than allowed (at most {max}). Nothing was changed. Pack the CSV tables and dataset.json.',
  'zip-missing': 'The zip has no “{name}”. Nothing was changed. Pack the CSV tables together with dataset.json.',
  table: 'A table could not be read: {where}. Nothing was changed. Mend that line and try again.',
  'disk-full':
    'There is no room to store it. The version in use is kept. Free some disk space or remove a dataset that you don’t use, then try again.',
  'store-broken':
    'The browser’s storage could not be used ({name}). The bundled data answer. Restart the browser, then try again.',
  'store-newer': 'The storage is of a newer Maekrak. The bundled data answer. Update Maekrak.',
  'lost-confirm':
    'The publisher now has version {version}. You want to see a version before it is used, so it was not taken. See what it holds, then decide.',
  busy: 'Another window is changing the datasets. Nothing was changed here. Try again in a moment.',
  cancelled: 'Stopped. Nothing was changed.',
  'nothing-to-roll-back': 'There is no earlier version left. The version in use is kept.',
  gone: 'The dataset “{id}” is no longer in the storage. The bundled data answer. Import it again or subscribe again.',
  unexpected:
    'Something unforeseen stopped it ({name}). The version in use is kept. Try again; if it goes on, copy this text and tell us.',
  'openfiscal-columns':
    'The columns of the Open Fiscal Data file are not known (missing: {missing}). Nothing was changed. Download the detailed programmes’ budget table as it is.',
  'openfiscal-stage':
    'The amounts of {year} ({columns}) are the known proposal and enacted amounts the other way round. We stopped instead of guessing. Nothing was changed. Download the CSV with Korean column names.',
  'openfiscal-supplementary':
    'The table includes supplementary budgets ({column}); their amounts would be read as the main budget’s, so we stopped. Nothing was changed. Download the table without them (총액 or 총지출).',
  'openfiscal-spreadsheet':
    '“{name}” is an Excel file. Nothing was changed. Download CSV or JSON from Open Fiscal Data, or save it in Excel as “CSV UTF-8”.',
  'openfiscal-rows': '{where}: “{cell}” can’t be read as {column}. Nothing was changed. Download the file again.',
  'openfiscal-answer':
    'In place of data the file holds the answer “{message}”. Nothing was changed. Ask again with other conditions.',
  'openfiscal-empty': 'The file has no detailed programme with an amount. Nothing was changed. Ask for another year.',
}

const catalogue: Record<Lang, Record<RefusalCode, string>> = { ko, en }

export type RefusalParams = Readonly<Record<string, string | number>>

/** A refusal in the reader's language. */
export const refusalText = (lang: Lang, code: RefusalCode, params: RefusalParams): string =>
  catalogue[lang][code].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
