import { memoizeText } from "../../../text/memo.ts";

/** Makers whose name alone says that one make is meant. Only those that are no common word and sell things, not services. */
const makers: ReadonlySet<string> = new Set(
  [
    "Sony Canon Nikon Fujifilm Panasonic Samsung Philips Toshiba Hitachi Kenwood Yamaha Korg Casio",
    "Shure Sennheiser JBL Behringer Soundcraft Mackie Bose DJI GoPro Blackmagic Manfrotto Tamron Zeiss Leica",
    "Hewlett-Packard Dell Lenovo Asus ASUS Acer MSI Apple MacBook iPhone iPad iMac ThinkPad Huawei Xiaomi Oppo",
    "Intel AMD NVIDIA Nvidia Ryzen Xeon Cisco MikroTik Zyxel Ubiquiti Juniper TP-Link D-Link Logitech Kingston Seagate",
    "Xerox Epson Kyocera Ricoh Lexmark Konica Minolta Pantum Wacom BenQ ViewSonic Hikvision Dahua",
    "Bosch Makita DeWalt Hilti Metabo Stihl Husqvarna Karcher Kärcher Siemens Schneider Legrand Grundfos Danfoss",
  ]
    .join(" ")
    .split(" "),
);

/** Makers whose name is a word besides: only with a model behind it. */
const makersWithModel: ReadonlySet<string> = new Set("HP Sharp Pioneer Roland Sigma Honor Axis Marshall".split(" "));

/** Latin words in front of a number that name a standard, a norm, an interface or a format, not a make. */
const noMakers: ReadonlySet<string> = new Set(
  [
    "ISO IEC IEEE EN DIN GOST ASTM ANSI ITU ETSI RAL NCS Pantone CIE IP IK CE EAC RoHS TU SNiP OKPD CPV",
    "USB HDMI VGA DVI DisplayPort SATA PCI PCIe PCI-E NVMe SSD HDD RAM DDR LPDDR GDDR ECC LTE GSM Wi-Fi WiFi WLAN Bluetooth NFC",
    "Ethernet RJ RS UTP FTP Cat LAN WAN VLAN TLS SSL SSH AES SHA RSA MD UTF Unicode HTML CSS XML JSON PDF PDF/A JPEG PNG MPEG MP",
    "IPS VA TN OLED AMOLED QLED LED LCD DLP DOCX XLSX PPTX ODF DOC XLS EPUB SVG TIFF BMP GIF AVI MOV WAV FLAC AAC",
    "Full Ultra HD UHD QHD WQHD FHD Type Class Level Grade Version Rev Mark Series Model Form Table Annex Appendix Part",
    "Section Article Clause Item Lot Room Block Phase Stage Group Category Zone Line Step Task Note Figure Code WCAG ARIA OWASP NIST",
    "Python Java JavaScript TypeScript Windows Linux Android Debian Ubuntu Office Excel Word SQL REST SOAP API",
  ]
    .join(" ")
    .split(" "),
);

const word = "[A-Z][A-Za-z]+(?:[-&][A-Z][A-Za-z]+)?";
// A model begins with a letter and holds a figure: ILME-FX30, M404dn, QB55R.
const model = "[A-Z]{1,6}[a-z]{0,3}(?:[-/]?[A-Za-z]{0,4})?[-/]?\\d[A-Za-z\\d]{0,12}(?:[-/][A-Za-z\\d]{1,12}){0,3}";
const makeAndModel = new RegExp(`(?<![\\p{L}\\p{N}])(${word})(?: ${word}){0,2} (${model})(?![\\p{L}\\p{N}])`, "u");
const markedWord = /([\p{L}\d][\p{L}\d&-]{1,40})\s?[®™]/u;
const announced =
  /(?:торгов\p{L}+ марк\p{L}+|товарн\p{L}+ знак\p{L}*|(?<!\p{L})марк[аиу]|бренд\p{L}*|производитель|производства|(?:علامة|العلامة) (?:تجارية|التجارية)|(?<!\p{L})(?:ال)?ماركة|(?<!\p{L})من (?:إنتاج|صنع)|(?<!\p{L})طراز|(?<![A-Za-z])(?:[Tt]rademark|[Bb]rand|[Mm]ake|[Mm]anufacturer)(?=\s?:)|[Mm]anufactured by)\s*[:—–-]?\s*[«“"]?([A-Z][A-Za-z\d&.-]{1,30}(?: [A-Z\d][A-Za-z\d.-]{0,20}){0,3})/u;
const latinWord = /(?<![\p{L}\p{N}.@/_-])[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ-]+(?![\p{L}\p{N}@/_-]|\.[a-z])/gu;

const equivalent =
  /эквивалент|аналог|подобн|не хуже|equivalent|or equal|similar|comparable|or better|يعادل|تعادل|معادل|يكافئ|مكافئ|مماثل|يماثل|مشابه/iu;
/** Parts for what the buyer has, and what must work with it: there the law lets a make be named. */
const belongsToOther =
  /совместим|для (?:принтер|МФУ|копир|ноутбук|имеющ|существующ)|расходн|запасн|запчаст|картридж|тонер|compatib|spare part|consumable|cartridge|toner|existing|متوافق|قطع غيار|خرطوش|حبر/iu;

/**
 * The make that a demand names without letting in an equivalent, as it is written: `Sony ILME-FX30`. Undefined where it
 * names none, where an equivalent will do, and where it asks for something that fits what the buyer has.
 */
export function findBrand(text: string): string | undefined {
  return readBrand(text).brand;
}

const readBrand = memoizeText((text): { readonly brand?: string | undefined } => ({ brand: brandIn(text) }), 5000);

function brandIn(text: string): string | undefined {
  const line = text
    .slice(0, 4000)
    .normalize("NFC")
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/gu, " ");
  if (equivalent.test(line) || belongsToOther.test(line)) return undefined;
  const marked = markedWord.exec(line)?.[1];
  if (marked !== undefined) return marked;
  const named = makeAndModel.exec(line);
  const maker = named?.[1] ?? "";
  if (named && !noMakers.has(maker) && (makers.has(maker) || makersWithModel.has(maker) || !isEnglish(line))) {
    return named[0];
  }
  const told = announced.exec(line)?.[1];
  if (told !== undefined && isName(told.split(" ")[0] ?? "")) return told.trim();
  for (const [found] of line.matchAll(latinWord)) if (makers.has(found)) return found;
  return undefined;
}

/** A name and not a grade, a norm or a format, which are written in capitals: steel of AISI 304, paper of class C. */
function isName(word: string): boolean {
  return makers.has(word) || (/[a-z]{2}/u.test(word) && !noMakers.has(word));
}

/** In English text every sentence begins with a Latin capital; there only a known make tells. */
function isEnglish(line: string): boolean {
  const latin = line.match(/[A-Za-z]/gu)?.length ?? 0;
  const others = line.match(/[\p{Script=Cyrillic}\p{Script=Arabic}]/gu)?.length ?? 0;
  return latin > others;
}
