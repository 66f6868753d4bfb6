/** The picture of the home page: a bridge from the village to the town, and a ladder that goes on from there. */
export const Landscape = () => (
  <svg className="landscape" viewBox="0 0 640 300" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
    <circle className="sun" cx="498" cy="66" r="34" />
    <path className="hill-far" d="M0 190c70-60 130-70 200-30s110 10 170-26 150-40 270 24v142H0z" />
    <path className="hill-near" d="M0 226c60-34 120-34 178-6l12 80H0zM640 206c-60-28-130-24-190 10l-14 84h204z" />
    <g className="village">
      <path d="M38 214v-26l22-18 22 18v26zM92 214v-18l17-14 17 14v18z" />
      <path className="field" d="M20 246h110M14 258h128M10 270h140" />
    </g>
    <g className="town">
      <path d="M548 206v-74h34v74zM588 206V104h30v102zM516 208v-44h26v44z" />
    </g>
    <path className="water" d="M180 292c40-8 60 8 100 0s60 8 100 0 50 6 80 0" />
    <path className="water" d="M206 276c34-7 54 7 88 0s54 7 88 0" />
    <path className="deck" d="M140 226C230 146 384 146 474 214" />
    <path className="arch" d="M176 244c70-58 196-58 262-6" />
    <path className="hangers" d="M206 182v40M246 166v40M290 160v40M334 162v40M378 172v42M418 186v42" />
    <g className="ladder">
      <path d="M452 202 480 46M482 208 508 52" />
      <path d="M456 180h29M460 156h30M464 132h30M469 106h29M473 82h29" />
    </g>
    <g className="walker">
      <circle cx="300" cy="134" r="6" />
      <path d="M300 141v14m0-10-8 6m8-6 8 5m-8 5-6 11m6-11 7 10" />
    </g>
  </svg>
);
