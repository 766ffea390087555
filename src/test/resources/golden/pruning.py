"""The criteria of two pruning methods from their papers' formulas, with PyTorch's gradients and convolutions and numpy's
least squares, in double precision.

"taylor": Molchanov et al., arXiv 1611.06440: for each example the absolute value of the mean over positions of activation
times gradient of the cost by it, then the mean over examples; divided by the layer's L2 norm as "normalised". The
activations are those after the ReLU. The network is in training mode: its normalisation uses each batch's own statistics,
as the gradient of the batch's summed cross-entropies then does.

"thinet": Luo et al., arXiv 1707.06342: what each channel contributes to values of the next layer's output (without bias),
the greedy choice of what to drop (algorithm 1), and the least squares that scale what stays. The greedy choice sums all
squares anew for every candidate. "network" is a network whose second convolution gives one single value, so that it can
only be sampled there.
"""
import numpy as np
import torch
from torch.nn import functional

import golden

SEED = 4
torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(SEED)


def exact(*shape):
    return torch.tensor(golden.exact(rng, shape))


def taylor():
    weights = {"first.weight": exact(4, 3, 3, 3) / 2, "first.bias": exact(4) / 4, "second.weight": exact(5, 4, 3, 3) / 2,
               "second_bn.mean": torch.zeros(5), "second_bn.variance": torch.ones(5),
               "second_bn.scale": exact(5).abs() + 0.5, "second_bn.shift": exact(5) / 4,
               "scores.weight": exact(3, 5 * 3 * 3) / 2, "scores.bias": exact(3)}
    batches = [(exact(4, 3, 6, 6), torch.tensor([0, 1, 2, 1])), (exact(3, 3, 6, 6), torch.tensor([2, 0, 1]))]
    sums, examples = {"first": 0, "second": 0}, 0
    for images, labels in batches:
        first = functional.relu(functional.conv2d(images, weights["first.weight"], weights["first.bias"], padding=1))
        first.requires_grad_()
        second = functional.conv2d(functional.max_pool2d(first, 2), weights["second.weight"], padding=1)
        second = functional.relu(functional.batch_norm(second, None, None, weights["second_bn.scale"],
                                                       weights["second_bn.shift"], training=True, eps=1e-5))
        second.retain_grad()
        scores = functional.linear(second.flatten(1), weights["scores.weight"], weights["scores.bias"])
        functional.cross_entropy(scores, labels, reduction="sum").backward()
        for name, activation in (("first", first), ("second", second)):
            sums[name] += (activation * activation.grad).mean((2, 3)).abs().sum(0).detach().numpy()
        examples += len(labels)
    criteria = {name: total / examples for name, total in sums.items()}
    normalised = {name: values / np.linalg.norm(values) for name, values in criteria.items()}
    order = sorted((value, name, channel) for name, values in normalised.items() for channel, value in enumerate(values))
    dropped = {"first": [], "second": []}
    for _, name, channel in order[:5]:
        dropped[name].append(channel)
    return {"weights": {name: golden.tensor(value) for name, value in weights.items()},
            "batches": [{"images": golden.tensor(images), "labels": labels.tolist()} for images, labels in batches],
            "criteria": {name: golden.numbers(values) for name, values in criteria.items()},
            "normalised": {name: golden.numbers(values) for name, values in normalised.items()},
            "five dropped": {name: sorted(channels) for name, channels in dropped.items()}}


def contributions(inputs, weight, **options):
    """[examples, outputs, rows, columns, channels]: a convolution of each channel by itself."""
    return torch.stack([functional.conv2d(inputs[:, [c]], weight[:, [c]], **options) for c in range(inputs.shape[1])], -1)


def greedy(samples, kept):
    """Algorithm 1: the channels that stay. Samples are [places, channels]."""
    dropped = []
    while samples.shape[1] - len(dropped) > kept:
        left = [c for c in range(samples.shape[1]) if c not in dropped]
        dropped.append(min(left, key=lambda c: np.sum(samples[:, dropped + [c]].sum(1) ** 2)))
    return [c for c in range(samples.shape[1]) if c not in dropped]


def selection(samples, kept):
    stays = greedy(samples, kept)
    scaling = np.linalg.lstsq(samples[:, stays], samples.sum(1), rcond=None)[0]
    goes = [c for c in range(samples.shape[1]) if c not in stays]
    error = np.sum(samples[:, goes].sum(1) ** 2) / np.sum(samples.sum(1) ** 2)
    return {"kept": stays, "scaling": golden.numbers(scaling), "dropped fraction": error}


def thinet():
    image, kernel, matrix = exact(1, 6, 5, 5).abs(), exact(3, 6, 3, 3), exact(3, 6 * 5 * 5)
    convolved = contributions(image, kernel, stride=2, padding=1)[0]
    dense = contributions(image, matrix.reshape(3, 6, 5, 5))[0]
    samples = convolved.reshape(-1, 6).numpy()
    return {"image": golden.tensor(image[0]), "convolution": golden.tensor(kernel), "dense": golden.tensor(matrix),
            "convolution contributions": golden.tensor(convolved), "dense contributions": golden.tensor(dense),
            "selections": {str(kept): selection(samples, kept) for kept in range(1, 6)}}


def network():
    first, bias, second = exact(6, 3, 3, 3), exact(6) / 2, exact(1, 6, 4, 4)
    images = exact(20, 3, 4, 4) / 2
    read = functional.relu(functional.conv2d(images, first, bias, padding=1))
    chosen = selection(contributions(read, second).reshape(-1, 6).numpy(), 3)
    scaled = second[:, chosen["kept"]] * torch.tensor(chosen["scaling"])[None, :, None, None]
    return {"weights": {"first.weight": golden.tensor(first), "first.bias": golden.tensor(bias),
                        "second.weight": golden.tensor(second), "second.bias": golden.tensor(torch.tensor([0.25]))},
            "images": golden.tensor(images), "kept": chosen["kept"], "pruned second.weight": golden.tensor(scaled)}


golden.write(__file__, SEED, [torch], {"taylor": taylor(), "thinet": {**thinet(), "network": network()}})
