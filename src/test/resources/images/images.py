# Writes the images of this folder anew, from a photograph. Needs Python 3 with Pillow and numpy, Debian's webp and imagemagick.
# webp: what cwebp can vary, and libwebp's own pixels (dwebp). profile: one image with one profile in every format.
# cases is a copy of inputs that were once read wrongly.
import io, os, subprocess, sys
import numpy as np
from PIL import Image
photograph, profile_png = sys.argv[1:3]   # e.g. a Kodak image; an image with an ICC profile
os.chdir(os.path.dirname(os.path.abspath(__file__)))
photo = np.array(Image.open(photograph).convert('RGB'))
def crop(w, h, alpha=False):
    part = photo[60:60 + h, 100:100 + w]
    if not alpha:
        return part
    y, x = np.mgrid[0:h, 0:w]
    a = ((np.sin(x / 5) + np.cos(y / 7) + 2) * 64).clip(0, 255).astype(np.uint8)
    a[:h // 4] = 0
    return np.dstack([part, a])
def run(*command):
    subprocess.run(command, check=True, capture_output=True)
def webp(name, pixels, *options):
    Image.fromarray(pixels).save('source.png')
    run('cwebp', *options, 'source.png', '-o', f'webp/{name}.webp')
    run('dwebp', f'webp/{name}.webp', '-o', f'webp/{name}.png')
small = crop(49, 37)
webp('one-pixel', crop(1, 1)); webp('narrow', crop(1, 20)); webp('low', crop(35, 1)); webp('odd', crop(17, 33))
webp('quality-0', small, '-q', '0'); webp('quality-40', small, '-q', '40', '-m', '6'); webp('quality-100', small, '-q', '100')
webp('segments', small, '-segments', '4', '-sns', '100', '-q', '30'); webp('one-segment', small, '-segments', '1', '-q', '30')
webp('simple-filter', small, '-nostrong', '-f', '80', '-q', '20'); webp('sharpness', small, '-strong', '-f', '60', '-sharpness', '6', '-q', '20')
webp('no-filter', small, '-f', '0', '-q', '30'); webp('fast', small, '-m', '0', '-q', '50')
webp('alpha', crop(49, 37, True), '-q', '60'); webp('alpha-raw', crop(21, 17, True), '-alpha_method', '0')
webp('alpha-filter', crop(49, 37, True), '-alpha_filter', 'best', '-alpha_q', '40')
webp('lossless', small, '-lossless', '-z', '9'); webp('lossless-alpha', crop(23, 19, True), '-lossless', '-exact')
webp('near-lossless', small, '-near_lossless', '40')
for colours in (1, 2, 4, 16, 60):
    palette = np.random.default_rng(colours).integers(0, 256, (colours, 3))
    webp(f'palette-{colours}', palette[np.random.default_rng(1).integers(0, colours, (13, 19))].astype(np.uint8), '-lossless')
os.remove('source.png')
run('convert', profile_png, 'profile.icc')
run('convert', profile_png, '-strip', '-crop', '32x24+0+0', '+repage', 'plain.png')
for name, options in {'a.png': [], 'a.tif': ['-compress', 'lzw'], 'a.jpg': ['-quality', '100', '-sampling-factor', '1x1'],
                      'a.webp': ['-define', 'webp:lossless=true'], '16.png': ['-depth', '16', '-define', 'png:bit-depth=16'],
                      'jpeg.tif': ['-compress', 'jpeg', '-quality', '100', '-sampling-factor', '1x1']}.items():
    run('convert', 'plain.png', '-profile', 'profile.icc', *options, 'profile/' + name)
os.remove('profile.icc'); os.replace('plain.png', 'profile/without.png')
