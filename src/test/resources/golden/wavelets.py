"""One level of PyWavelets' dwt2 and idwt2, mode 'symmetric', on a square and on an odd-sized array.

"bands" are PyWavelets' own: cA low pass along both axes; cH high pass along axis 0 (down the columns), so horizontal edges;
cV high pass along axis 1 (along the rows), so vertical edges; cD high pass along both. "mixed" is idwt2 of cA, 2 cH, 3 cV,
5 cD, without the extra last row or column that idwt2 gives for odd sizes.
"""
import numpy as np
import pywt

import golden

SEED = 1
WAVELETS = {"HAAR": "haar", "DAUBECHIES_2": "db2", "DAUBECHIES_4": "db4", "CDF_9_7": "bior4.4"}

rng = np.random.default_rng(SEED)
inputs = {f"{rows}x{columns}": golden.exact(rng, (rows, columns)) for rows, columns in ((8, 8), (7, 11))}
content = {"inputs": {name: golden.tensor(array) for name, array in inputs.items()}}
for ours, theirs in WAVELETS.items():
    content[ours] = {"pywt": theirs}
    for name, array in inputs.items():
        low, (horizontal, vertical, diagonal) = pywt.dwt2(array, theirs, mode="symmetric")
        mixed = pywt.idwt2((low, (2 * horizontal, 3 * vertical, 5 * diagonal)), theirs, mode="symmetric")
        content[ours][name] = {
            "bands": {"cA": golden.tensor(low), "cH": golden.tensor(horizontal), "cV": golden.tensor(vertical),
                      "cD": golden.tensor(diagonal)},
            "mixed": golden.tensor(mixed[:array.shape[0], :array.shape[1]])}
golden.write(__file__, SEED, [pywt], content)
