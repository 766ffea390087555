"""scikit-image's SSIM with the settings of Wang et al. 2004, and its PSNR, on a colour image and two others.

Pixel values are the stored integers / 256, in [0, 1], channel by channel, row-major. SSIM is the mean over channels and,
as scikit-image does with or without padding, over the pixels whose whole 11x11 window lies within the image.
"""
import numpy as np
import skimage
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

import golden

SEED = 2
CHANNELS, HEIGHT, WIDTH = 3, 17, 24


def integers(image):
    return np.clip(np.round(256 * image), 0, 256).astype(int)


rng = np.random.default_rng(SEED)
channel, row, column = np.meshgrid(*map(np.arange, (CHANNELS, HEIGHT, WIDTH)), indexing="ij")
reference = 0.5 + 0.3 * np.sin(0.7 * column + channel) * np.cos(0.4 * row) + 0.2 * (column > 12)
images = {"reference": integers(reference),
          "noisy": integers(reference + 0.08 * rng.standard_normal(reference.shape)),
          "shifted": integers(0.8 * np.roll(reference, 2, axis=2) + 0.1)}
content = {name: {"shape": list(image.shape), "values": image.reshape(-1).tolist()} for name, image in images.items()}
a = np.moveaxis(images["reference"] / 256, 0, 2)
for name in ("noisy", "shifted"):
    b = np.moveaxis(images[name] / 256, 0, 2)
    content[name]["ssim"] = structural_similarity(a, b, gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
                                                  data_range=1, channel_axis=2)
    content[name]["psnr"] = peak_signal_noise_ratio(a, b, data_range=1)
golden.write(__file__, SEED, [skimage], content)
