"""Three steps of training in PyTorch, in double precision, of convolution, batch normalisation, ReLU, global average and
dense layer under the mean cross-entropy.

"adamw": torch.optim.AdamW, weight decay on the weight matrices alone (its decoupled decay is the Workbench's).
"adamw_epsilon_before_correction": the same with the epsilon of Kingma and Ba's shorter form (end of their section 2), which
is added to the root of the second moment before its bias is corrected: epsilon / sqrt(1 - beta2^t) in PyTorch's form.
"sgd": torch.optim.SGD with Nesterov momentum.

"conv_bn.variance" is the running variance of batch variances that are divided by their n values, from the same activations;
PyTorch's own running_var divides by n - 1.
"""
import copy

import numpy as np
import torch
from torch import nn

import golden

SEED = 3
STEPS, BATCH, CLASSES, CHANNELS, SIDE = 3, 4, 3, 4, 6
RATE, MOMENTUM, DECAY, EPSILON, BETA2 = {"adamw": 0.01, "sgd": 0.05}, 0.9, 0.05, 1e-8, 0.999
torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(SEED)

network = nn.Sequential()
network.add_module("conv", nn.Conv2d(3, CHANNELS, 3, padding=1, bias=False))
network.add_module("conv_bn", nn.BatchNorm2d(CHANNELS, eps=float(np.float32(1e-5)), momentum=0.1))
network.add_module("relu", nn.ReLU())
network.add_module("mean", nn.AdaptiveAvgPool2d(1))
network.add_module("flat", nn.Flatten())
network.add_module("scores", nn.Linear(CHANNELS, CLASSES))
with torch.no_grad():
    for parameter in network.parameters():
        parameter.copy_(torch.tensor(golden.exact(rng, tuple(parameter.shape))))
    network.conv_bn.weight.abs_().add_(0.5)
images = [torch.tensor(golden.exact(rng, (BATCH, 3, SIDE, SIDE)) / 2) for _ in range(STEPS)]
labels = [torch.tensor([(i + step) % CLASSES for i in range(BATCH)]) for step in range(STEPS)]


def weights(model, variance):
    return {"conv.weight": golden.tensor(model.conv.weight.detach()),
            "conv_bn.mean": golden.tensor(model.conv_bn.running_mean),
            "conv_bn.variance": golden.tensor(variance),
            "conv_bn.scale": golden.tensor(model.conv_bn.weight.detach()),
            "conv_bn.shift": golden.tensor(model.conv_bn.bias.detach()),
            "scores.weight": golden.tensor(model.scores.weight.detach()),
            "scores.bias": golden.tensor(model.scores.bias.detach())}


def optimiser(name, model):
    if name == "sgd":
        return torch.optim.SGD(model.parameters(), lr=RATE["sgd"], momentum=MOMENTUM, nesterov=True)
    matrices = [model.conv.weight, model.scores.weight]
    others = [model.conv_bn.weight, model.conv_bn.bias, model.scores.bias]
    return torch.optim.AdamW([{"params": matrices, "weight_decay": DECAY}, {"params": others, "weight_decay": 0}],
                             lr=RATE["adamw"], betas=(0.9, BETA2), eps=EPSILON)


def train(name):
    model = copy.deepcopy(network).train()
    rule = optimiser(name, model)
    variance = model.conv_bn.running_var.clone()
    losses, after = [], {}
    for step in range(STEPS):
        if name == "adamw_epsilon_before_correction":
            for group in rule.param_groups:
                group["eps"] = EPSILON / (1 - BETA2 ** (step + 1)) ** 0.5
        batch = model.conv(images[step]).detach().var((0, 2, 3), unbiased=False)
        variance = 0.9 * variance + 0.1 * batch
        loss = nn.functional.cross_entropy(model(images[step]), labels[step])
        rule.zero_grad()
        loss.backward()
        rule.step()
        losses.append(loss.item())
        if step in (0, STEPS - 1):
            after[f"step {step + 1}"] = weights(model, variance)
    return {"losses": losses, "after": after}


content = {"learning rate": RATE, "momentum": MOMENTUM, "weight decay": DECAY,
           "weights": weights(network, network.conv_bn.running_var),
           "batches": {f"step {i + 1}": {"images": golden.tensor(images[i]), "labels": labels[i].tolist()}
                       for i in range(STEPS)}}
for case in ("adamw", "adamw_epsilon_before_correction", "sgd"):
    content[case] = train(case)
golden.write(__file__, SEED, [torch], content)
