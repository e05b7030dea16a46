// The outlines of nodes: a shape for each type, the same as in the SVG pictures, so that types can be told apart without colour.

const Round = 6;

/** The corners of a node's shape, clockwise, in world coordinates. Round shapes come as many corners. */
export function outlineOf(entity) {
  const { x, y, width, height } = entity.box;
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  switch (shapeOf(entity)) {
    case 1:
      return [
        [left + 10, top],
        [right - 10, top],
        [right, y],
        [right - 10, bottom],
        [left + 10, bottom],
        [left, y],
      ];
    case 4:
      return [
        [left + 9, top],
        [right, top],
        [right - 9, bottom],
        [left, bottom],
      ];
    case 5:
      return [
        [left + 8, top],
        [right - 8, top],
        [right, top + 8],
        [right, bottom - 8],
        [right - 8, bottom],
        [left + 8, bottom],
        [left, bottom - 8],
        [left, top + 8],
      ];
    case 2:
    case -1:
      return rounded(left, top, right, bottom, Math.min(width, height) / 2);
    case 0:
      return rounded(left, top, right, bottom, Round);
    default:
      return [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ];
  }
}

/** The lines within a shape: the two bars of one that is barred. */
export function barsOf(entity) {
  if (shapeOf(entity) !== 6) return [];
  const { x, y, width, height } = entity.box;
  return [x - width / 2 + 5, x + width / 2 - 5].map(bar => [
    [bar, y - height / 2],
    [bar, y + height / 2],
  ]);
}

/** The number of the colour of an entity's type; -1 for somebody unknown. */
export function colourOf(entity) {
  return entity.type ? entity.type.style % 8 : -1;
}

function shapeOf(entity) {
  return entity.type ? entity.type.style % 7 : -1;
}

function rounded(left, top, right, bottom, radius) {
  const corners = [];
  for (const [x, y, from] of [
    [left + radius, top + radius, 180],
    [right - radius, top + radius, 270],
    [right - radius, bottom - radius, 0],
    [left + radius, bottom - radius, 90],
  ]) {
    for (let angle = from; angle <= from + 90; angle += 22.5)
      corners.push([x + radius * Math.cos((angle * Math.PI) / 180), y + radius * Math.sin((angle * Math.PI) / 180)]);
  }
  return corners;
}

/** A small drawing of a type's shape for lists and legends. */
export function swatch(entity) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 26 16');
  svg.setAttribute('class', 'swatch');
  svg.setAttribute('aria-hidden', 'true');
  const small = { ...entity, box: { x: 13, y: 8, width: 24, height: 13 } };
  const shape = document.createElementNS(svg.namespaceURI, 'path');
  shape.setAttribute(
    'd',
    pathOf(outlineOf(small), true) +
      barsOf(small)
        .map(bar => pathOf(bar, false))
        .join(''),
  );
  shape.setAttribute('class', `type-${colourOf(entity)}`);
  svg.append(shape);
  return svg;
}

/** Corners as the data of an SVG path. */
export function pathOf(points, isClosed) {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('') + (isClosed ? 'Z' : '');
}
