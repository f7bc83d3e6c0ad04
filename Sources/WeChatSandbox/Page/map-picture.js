// A place is drawn and not fetched: streets that differ from place to place, and a pin in the middle. It is no map, and
// says so by having no name in it.

const SVG = "http://www.w3.org/2000/svg";

function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A picture of streets for a latitude and a longitude. The same place always gives the same one. */
export function mapPicture(latitude, longitude) {
  let seed = Math.abs(Math.round(Number(latitude) * 7919 + Number(longitude) * 104729)) || 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const svg = shape("svg", { class: "map", viewBox: "0 0 240 110", preserveAspectRatio: "xMidYMid slice",
    "aria-hidden": "true" });
  svg.append(shape("rect", { class: "map-land", width: 240, height: 110 }));
  svg.append(shape("rect", { class: "map-park", x: random() * 160, y: random() * 60, width: 50 + random() * 40,
    height: 30 + random() * 20, rx: 4 }));
  const bend = random() * 60 - 30;
  svg.append(shape("path", { class: "map-water",
    d: `M-10 ${90 + bend / 3} C 60 ${70 + bend}, 160 ${120 - bend}, 250 ${80 + bend / 2}` }));
  for (let line = 0; line < 9; line += 1) {
    const isAcross = line % 2;
    const place = random() * (isAcross ? 110 : 240);
    const slope = (random() - 0.5) * 40;
    svg.append(shape("path", { class: line < 2 ? "map-avenue" : "map-street",
      d: isAcross ? `M-5 ${place} L245 ${place + slope}` : `M${place} -5 L${place + slope} 115` }));
  }
  svg.append(shape("path", { class: "map-pin",
    d: "M120 68 C 108 52, 104 46, 104 38 a16 16 0 0 1 32 0 C 136 46, 132 52, 120 68 Z" }));
  svg.append(shape("circle", { class: "map-pin-hole", cx: 120, cy: 38, r: 6 }));
  return svg;
}
