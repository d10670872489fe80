const lists = {
  forms:
    "ООО АО ПАО ЗАО ОАО ИП НКО АНО ГУП МУП ФГУП ФГБУ ФГУ ГБУ ГКУ ГАУ МБУ МКУ МАУ МОУ СОШ ТОВ ФОП LLC LTD INC PLC JSC",
  places: "РФ СССР США ЕС ООН СНГ ОАЭ КСА EU UK US USA UN UAE KSA NATO UNESCO",
  authorities: "ФНС ФАС МВД МЧС ФСБ ЦБ РЖД ПФР МФЦ",
  numbers: "ИНН КПП ОГРН ОГРНИП БИК ОКПО ОКВЭД ОКПД ОКЕИ ОКТМО СНИЛС ЄДРПОУ",
  laws: "ФЗ ФКЗ ГК ТК НК УК БК ГОСТ ОСТ ТУ СП СНИП ДСТУ ISO IEC EN DIN IEEE ANSI ASTM GDPR",
  purchasing: "ТЗ КП НДС ПДВ НМЦК ЕИС ЭТП ЭП ЭЦП ЕРУЗ МСП СМП VAT",
  everyday:
    "ФИО ПК ТВ ПО ИТ ЖКХ ДТП АЗС ВУЗ МРОТ СМС ГЛОНАСС ЧП ЧС ДНК IT ID OK TV PC CD DVD HR PR CV CEO CFO MBA VIP MON TUE WED THU FRI SAT SUN AA AAA BBC CNN FAQ SMS GPS NGO AM PM GMT UTC AD BC NB PS",
  files:
    "PDF DOC DOCX XLS XLSX PPT PPTX RTF ODT TXT CSV XML JSON ZIP RAR JPG JPEG PNG GIF SVG TIFF HTML CSS URL HTTP HTTPS WWW QR",
  technology: "USB LED HD UHD RGB CMYK CPU RAM SSD HDD DPI FTP CCTV ATM GSM LTE WIFI IBM SAP HP BMW VW MAN CE",
  // Notes to oneself, which another rule tells of.
  notes: "TODO TBD TBC TBA FIXME XXX ХХХ",
  units: "КБ МБ ГБ ТБ KB MB GB TB KW MW",
  currencies:
    "RUB USD EUR UAH KZT BYN SAR AED EGP QAR KWD BHD OMR JOD GBP CHF CNY TRY JPY INR AMD AZN GEL UZS KGS TJS MDL",
};

/** Abbreviations that every reader of a bid knows, whatever the law and the buyer. */
export const commonAbbreviations: ReadonlySet<string> = new Set(
  Object.values(lists).flatMap((list) => list.split(" ")),
);
